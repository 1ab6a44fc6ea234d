import type { Interpretation } from "../template.ts";
import { text } from "../text.ts";

/**
 * Challenge as method, in our own words.
 * Read from the CIVIS page on its "Digital Guidebook on the CIVIS Challenge-Driven Approach", from the "CBL Guide" of Nichols,
 * Cator and Torres, and from ENLIGHT's "Challenge-based Education". Warnings: group work and time from Georgiou et al., "Beyond
 * the challenge"; grading from work around the "CBL-compass" at Eindhoven; the spread of grades and the questionnaires from a
 * 4TU.CEE fellowship at Twente; shallow knowledge is our own.
 */
export const method: Interpretation = {
  id: "method",
  name: text("Method", "Méthode"),
  definition: text(
    "Learners turn a broad idea into a challenge of their own, and learn by investigating it and acting on it.",
    "Les apprenants font d’une idée large leur propre défi, et apprennent par l’enquête et par l’action.",
  ),
  hue: "violet",
  shape: "triangle",
  prompts: [
    text(
      "What is the big idea, and what do you leave open on purpose?",
      "Quelle est l’idée directrice, et que laissez-vous ouvert à dessein ?",
    ),
    text(
      "Which decisions belong to the learners alone?",
      "Quelles décisions reviennent aux seuls apprenants ?",
    ),
    text(
      "Which knowledge do they need, and at what point is it taught or found?",
      "De quelles connaissances ont-ils besoin, et à quel moment sont-elles enseignées ou découvertes ?",
    ),
    text(
      "How do you form teams across universities, and how do they work at a distance?",
      "Comment formez-vous des équipes entre universités, et comment travaillent-elles à distance ?",
    ),
    text(
      "Within the work of a team, what shows what each person has learned?",
      "Dans le travail d’une équipe, qu’est-ce qui montre ce que chacun a appris ?",
    ),
    text(
      "If the solution fails, what still counts as a good answer?",
      "Si la solution échoue, qu’est-ce qui reste une réponse recevable ?",
    ),
    text(
      "Who coaches the teams, and for how many hours?",
      "Qui accompagne les équipes, et pendant combien d’heures ?",
    ),
  ],
  watchOut: [
    text(
      "Disciplinary knowledge stays shallow when nobody plans where it comes in.",
      "Le savoir disciplinaire reste superficiel si personne ne prévoit où il intervient.",
    ),
    text(
      "Learners do not see how they are graded. Publish the criteria before teams form.",
      "Les apprenants ne voient pas comment ils sont notés. Publiez les critères avant de former les équipes.",
    ),
    text(
      "Group work and time are what students find hardest, and teams are rarely even.",
      "Le travail de groupe et le temps sont ce qui pèse le plus aux étudiants, et les équipes sont rarement équilibrées.",
    ),
    text(
      "Grades may spread wider than usual, and standard course questionnaires fit poorly.",
      "Les notes peuvent être plus dispersées que d’ordinaire, et les questionnaires habituels conviennent mal.",
    ),
  ],
};
