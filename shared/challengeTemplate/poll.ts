import type { PollQuestion } from "../template.ts";
import { text } from "../text.ts";

/**
 * Three questions that tell the readings apart without naming them. Our own; what they turn on (who owns the challenge, when
 * its wording is final, what counts as a result) is what the readings differ in by our reference, section 1.2.
 */
export const poll: PollQuestion[] = [
  {
    id: "veto",
    question: text(
      "Who could veto the wording of the challenge?",
      "Qui pourrait opposer son veto à la formulation du défi ?",
    ),
    options: [
      {
        interpretation: "theme",
        label: text("The people who teach", "Les personnes qui enseignent"),
      },
      { interpretation: "method", label: text("The learners", "Les apprenants") },
      {
        interpretation: "partnership",
        label: text("The partner outside the university", "Le partenaire hors de l’université"),
      },
    ],
  },
  {
    id: "final",
    question: text("When is the wording final?", "Quand la formulation est-elle définitive ?"),
    options: [
      {
        interpretation: "theme",
        label: text("Before anybody enrols", "Avant toute inscription"),
      },
      {
        interpretation: "method",
        label: text(
          "When learners have explored the question",
          "Quand les apprenants ont exploré la question",
        ),
      },
      {
        interpretation: "partnership",
        label: text("As soon as the partner agrees to it", "Dès que le partenaire l’accepte"),
      },
    ],
  },
  {
    id: "outside",
    question: text(
      "If nothing changed outside the university, has the module failed?",
      "Si rien n’a changé hors de l’université, le module a-t-il échoué ?",
    ),
    options: [
      {
        interpretation: "theme",
        label: text(
          "No: it was there to be understood",
          "Non : il s’agissait d’abord de comprendre",
        ),
      },
      {
        interpretation: "method",
        label: text(
          "Not if learners can show what they learned",
          "Non, si les apprenants montrent ce qu’ils ont appris",
        ),
      },
      {
        interpretation: "partnership",
        label: text("In part, yes", "En partie, oui"),
      },
    ],
  },
];
