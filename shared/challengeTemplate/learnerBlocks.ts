/**
 * The first half of the learning zone: who learns, and what.
 *
 * EU elements: Council Recommendation of 16 June 2022 on micro-credentials (OJ C 243, 27.6.2022, p. 10-25), Annex I:
 * prerequisites O1, learning outcomes M6, level M8. Levels are those of the European Qualifications Framework; fields
 * those of UNESCO's ISCED Fields of Education and Training 2013, whose codes ending in 8 are inter-disciplinary.
 */
import { blocksOf } from "./blocksOf.ts";
import { text } from "../text.ts";

export const learnerBlocks = blocksOf("learning", [
  {
    id: "target-group",
    name: text("Target group", "Public visé"),
    hint: text("who enrols, and from where", "qui s’inscrit, et d’où"),
    prompt: text(
      "Who enrols, and from where? Think of the work, care and travel that shape their weeks.",
      "Qui s’inscrit, et d’où ? Pensez au travail, aux proches et aux trajets qui rythment leurs semaines.",
    ),
    elements: ["O1"],
  },
  {
    id: "prerequisites",
    name: text("Prerequisites", "Prérequis"),
    hint: text("what learners bring with them", "ce que les apprenants apportent"),
    prompt: text(
      "What must learners already know, hold or be able to do? Say how you check it, or that nothing is required.",
      "Que faut-il déjà savoir, posséder ou savoir faire ? Dites comment vous le vérifiez, ou que rien n’est exigé.",
    ),
    elements: ["O1"],
    material: true,
  },
  {
    id: "outcomes",
    name: text("Learning outcomes", "Acquis d’apprentissage"),
    hint: text("what learners can do afterwards", "ce qu’on sait faire ensuite"),
    prompt: text(
      "What can a learner do on completion? Three to six outcomes, each with a verb that can be assessed.",
      "Que sait faire l’apprenant à l’issue du module ? Trois à six acquis, chacun avec un verbe évaluable.",
    ),
    promptFor: {
      theme: text(
        "What can a learner explain, compare or judge about the theme on completion? Three to six outcomes.",
        "Que sait-on expliquer, comparer ou apprécier du thème à l’issue du module ? Trois à six acquis.",
      ),
      method: text(
        "What can a learner do on completion, and what have they learned about the way they work? Three to six outcomes, one at least on the process.",
        "Que sait faire l’apprenant, et qu’a-t-il appris de sa manière de travailler ? Trois à six acquis, dont un au moins sur la démarche.",
      ),
      partnership: text(
        "What can a learner do with and for a partner on completion? Three to six outcomes, one at least on their civic role.",
        "Que sait faire l’apprenant avec un partenaire et pour lui ? Trois à six acquis, dont un au moins sur son rôle citoyen.",
      ),
    },
    elements: ["M6"],
    material: true,
    rows: "outcomes",
  },
  {
    id: "level",
    name: text("Level", "Niveau"),
    hint: text(
      "the level the outcomes really reach",
      "le niveau que les acquis atteignent vraiment",
    ),
    prompt: text(
      "Which level of the European Qualifications Framework do the outcomes really reach? If none applies, say why.",
      "Quel niveau du cadre européen des certifications (CEC) les acquis atteignent-ils vraiment ? Si aucun ne s’applique, dites pourquoi.",
    ),
    elements: ["M8"],
    material: true,
    fields: ["eqf"],
  },
  {
    id: "field",
    name: text("Field", "Domaine"),
    hint: text("where a catalogue would list it", "où un catalogue le classerait"),
    prompt: text(
      "In which field, or fields, does the module belong? The ISCED-F codes that end in 8 are the interdisciplinary ones.",
      "De quel domaine, ou de quels domaines, le module relève-t-il ? Les codes CITE-F terminés par 8 sont interdisciplinaires.",
    ),
    fields: ["iscedf"],
  },
]);
