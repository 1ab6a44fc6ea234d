/**
 * The zone that says how learning shows, and what is left behind.
 *
 * EU elements: Council Recommendation of 16 June 2022 on micro-credentials (OJ C 243, 27.6.2022, p. 10-25), Annex I:
 * type of assessment M9, supervision and identity verification O2, grade O3 (in a draft: the grading scheme).
 * That each outcome needs an assessment is the fourth principle of Annex II.
 */
import { blocksOf } from "./blocksOf.ts";
import { text } from "../text.ts";

export const proofBlocks = blocksOf("proof", [
  {
    id: "assessment",
    name: text("Assessment", "Évaluation"),
    hint: text("how each outcome is shown", "comment chaque acquis se montre"),
    prompt: text(
      "How will learners show each outcome, and by which criteria? Add the grading scheme, the supervision and any identity check.",
      "Comment les apprenants démontreront-ils chaque acquis, et selon quels critères ? Ajoutez le système de notation, la surveillance et le contrôle d’identité éventuel.",
    ),
    promptFor: {
      theme: text(
        "Which essay, analysis or exam shows that learners grasp the theme? Give criteria, grading scheme and supervision.",
        "Quel essai, quelle analyse ou quel examen montre que le thème est compris ? Indiquez les critères, le système de notation et la surveillance.",
      ),
      method: text(
        "What shows the process as well as the product, and each person as well as the team? Give criteria, grading scheme and supervision.",
        "Qu’est-ce qui rend visibles la démarche autant que le produit, et chacun autant que l’équipe ? Indiquez les critères, le système de notation et la surveillance.",
      ),
      partnership: text(
        "What do learners show, and what part does the partner have: to inform the grade, or to give it? Add criteria, grading scheme and supervision.",
        "Que montrent les apprenants, et quelle est la part du partenaire : éclairer la note, ou la donner ? Ajoutez les critères, le système de notation et la surveillance.",
      ),
    },
    elements: ["M9", "O2", "O3"],
    material: true,
    rows: "assessments",
    fields: ["grading"],
  },
  {
    id: "impact",
    kind: "lanes",
    name: text("Result and impact", "Résultat et impact"),
    hint: text(
      "what exists afterwards, and who notices",
      "ce qui existe ensuite, et qui le remarque",
    ),
    prompt: text(
      "What exists after the module that did not exist before, and who would notice?",
      "Qu’existe-t-il après le module qui n’existait pas avant, et qui le remarquerait ?",
    ),
    promptFor: {
      theme: text(
        "What do learners understand or argue differently afterwards? Where could others read it?",
        "Que les apprenants comprennent-ils ou défendent-ils autrement ensuite ? Où d’autres pourraient-ils le lire ?",
      ),
      method: text(
        "Which tested response does each team leave, and what do they know about how they got there?",
        "Quelle réponse éprouvée chaque équipe laisse-t-elle, et que sait-elle du chemin parcouru ?",
      ),
      partnership: text(
        "What can the partner use or decide afterwards? Who on their side judges whether anything changed?",
        "Que peut ensuite utiliser ou décider le partenaire ? Qui, de son côté, juge si quelque chose a changé ?",
      ),
    },
  },
]);
