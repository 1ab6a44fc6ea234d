/**
 * The zone of what the universities answer for together.
 *
 * EU elements: Council Recommendation of 16 June 2022 on micro-credentials (OJ C 243, 27.6.2022, p. 10-25), Annex I:
 * awarding body M4, quality assurance M11, integration and stackability O4, further information O5.
 * Languages and inclusion answers the eighth principle of Annex II. That each university finds its own way of recognition is
 * the practice of the CIVIS civic-engagement micro-programme (HRK modus, good-practice entry).
 */
import { blocksOf } from "./blocksOf.ts";
import { text } from "../text.ts";

export const promiseBlocks = blocksOf("promise", [
  {
    id: "award",
    name: text("Award", "Délivrance"),
    hint: text("whose name is on it", "au nom de qui elle se fait"),
    prompt: text(
      "Who awards the micro-credential: all universities jointly, one for all, or each its own? Name the awarding bodies.",
      "Qui délivre la microcertification : toutes les universités ensemble, une seule pour toutes, ou chacune la sienne ? Nommez les organismes de délivrance.",
    ),
    elements: ["M4"],
    material: true,
    fields: ["award"],
  },
  {
    id: "quality",
    name: text("Quality assurance", "Assurance qualité"),
    hint: text("which process stands behind it", "quelle procédure la garantit"),
    prompt: text(
      "At each university, which internal process stands behind the module, and which external agency?",
      "Dans chaque université, quelle procédure interne garantit le module, et quelle agence externe ?",
    ),
    elements: ["M11"],
    material: true,
  },
  {
    id: "stackability",
    name: text("Stackability and recognition", "Cumul et reconnaissance"),
    hint: text("where the credits count", "où comptent les crédits"),
    prompt: text(
      "Does the module stand alone, or count towards something larger? Answer for each university.",
      "Le module est-il autonome, ou compte-t-il dans un ensemble plus large ? Répondez pour chaque université.",
    ),
    elements: ["O4"],
    material: true,
    fields: ["stackability"],
  },
  {
    id: "languages",
    name: text("Languages and inclusion", "Langues et inclusion"),
    hint: text("what lets everyone take part", "ce qui permet à chacun de participer"),
    prompt: text(
      "In which languages do you teach and assess? Which adjustments can learners count on?",
      "Dans quelles langues enseignez-vous et évaluez-vous ? Sur quels aménagements peut-on compter ?",
    ),
    fields: ["languages"],
  },
  {
    id: "resources",
    name: text("Resources and risks", "Ressources et risques"),
    hint: text("what it takes, what may fail", "ce qu’il faut, ce qui peut échouer"),
    prompt: text(
      "What does the module take in staff hours, money, platforms and data? What could go wrong?",
      "Que demande le module en temps de travail, en argent, en plateformes et en données ? Qu’est-ce qui pourrait mal tourner ?",
    ),
    promptFor: {
      theme: text(
        "How many teaching hours does each university give, and on which platform? Who keeps the material up to date?",
        "Combien d’heures d’enseignement chaque université donne-t-elle, et sur quelle plateforme ? Qui tient les contenus à jour ?",
      ),
      method: text(
        "How many coaching hours, tools and materials do the teams need? What if a team breaks up?",
        "De combien d’heures d’accompagnement, d’outils et de matériel les équipes ont-elles besoin ? Et si une équipe se défait ?",
      ),
      partnership: text(
        "Who covers ethics approval, insurance, data protection and the partner’s time? What if the partner has to withdraw?",
        "Qui prend en charge l’avis du comité d’éthique, l’assurance, la protection des données et le temps du partenaire ? Et s’il doit se retirer ?",
      ),
    },
  },
  {
    id: "open-questions",
    name: text("Open questions", "Questions ouvertes"),
    hint: text("what is not settled yet", "ce qui n’est pas encore tranché"),
    prompt: text(
      "What is not settled, and who will settle it by when? Record disagreement as it stands.",
      "Qu’est-ce qui n’est pas tranché, qui tranchera, et pour quand ? Consignez les désaccords tels quels.",
    ),
    elements: ["O5"],
  },
]);
