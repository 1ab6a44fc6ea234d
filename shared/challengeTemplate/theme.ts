import type { Interpretation } from "../template.ts";
import { text } from "../text.ts";

/**
 * Challenge as theme, in our own words.
 * Read from public CIVIS pages ("CIVIS: A challenge-based approach to fuel our civic, impact-driven alliance", calls for hub
 * activities) and from Mulgan, Townsley and Price, "The challenge-driven university". The gap between theory and practice is
 * reported by Georgiou et al., "Beyond the challenge"; the other warnings are our own.
 */
export const theme: Interpretation = {
  id: "theme",
  name: text("Theme", "Thème"),
  definition: text(
    "A large societal challenge decides what is taught, and several disciplines teach it together.",
    "Un grand défi de société détermine ce qui est enseigné, et plusieurs disciplines l’enseignent ensemble.",
  ),
  hue: "teal",
  shape: "circle",
  prompts: [
    text(
      "Which challenge frames the module, and why can no single discipline cover it?",
      "Quel défi structure le module, et pourquoi une seule discipline n’y suffit-elle pas ?",
    ),
    text(
      "Which two or three concepts should every learner take away?",
      "Quels sont les deux ou trois concepts que chaque apprenant doit retenir ?",
    ),
    text(
      "Which evidence from each partner city or country will learners compare?",
      "Quelles données de chaque ville ou pays partenaire les apprenants vont-ils comparer ?",
    ),
    text(
      "What will learners be able to explain or judge that is beyond them today?",
      "Que les apprenants sauront-ils expliquer ou apprécier qui leur échappe aujourd’hui ?",
    ),
    text(
      "What does each university add that the others do not?",
      "Qu’apporte chaque université que les autres n’apportent pas ?",
    ),
    text(
      "What keeps the challenge from being no more than a title?",
      "Qu’est-ce qui empêche le défi de n’être qu’un titre ?",
    ),
  ],
  watchOut: [
    text(
      "The challenge becomes a label, and the lectures stay what they were.",
      "Le défi devient une étiquette, et les cours restent ce qu’ils étaient.",
    ),
    text(
      "Theory and practice stay apart: learners understand the problem and never act on it.",
      "Théorie et pratique restent séparées : on comprend le problème sans jamais agir.",
    ),
    text(
      "Contributions stand side by side and repeat each other.",
      "Les contributions se juxtaposent et se répètent.",
    ),
    text(
      "Guests illustrate the subject, but no outside voice questions it.",
      "Les intervenants illustrent le sujet, mais aucune voix extérieure ne le met en question.",
    ),
  ],
};
