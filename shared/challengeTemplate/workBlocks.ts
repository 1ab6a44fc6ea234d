/**
 * The second half of the learning zone: what learners do, for how long and where.
 *
 * EU elements: Council Recommendation of 16 June 2022 on micro-credentials (OJ C 243, 27.6.2022, p. 10-25), Annex I:
 * notional workload M7, form of participation M10. A credit of 25 to 30 hours is the convention of the ECTS Users' Guide
 * (60 credits for a full-time year of 1,500 to 1,800 hours); some universities fix a number within it.
 */
import { blocksOf } from "./blocksOf.ts";
import { text } from "../text.ts";

export const workBlocks = blocksOf("learning", [
  {
    id: "activities",
    name: text("Learning activities", "Activités d’apprentissage"),
    hint: text("what learners do, in order", "ce que font les apprenants, dans l’ordre"),
    prompt: text(
      "What do learners do, in order? For each activity give the hours and the outcomes it serves.",
      "Que font les apprenants, dans l’ordre ? Pour chaque activité, indiquez les heures et les acquis visés.",
    ),
    promptFor: {
      theme: text(
        "Which units make up the module, and what do learners do in each? Say which university leads it.",
        "Quelles unités composent le module, et qu’y font les apprenants ? Dites quelle université conduit chacune.",
      ),
      method: text(
        "How do learners engage with the idea, investigate it, then act? Give each stage its hours and its coach.",
        "Comment les apprenants s’emparent-ils de l’idée, enquêtent-ils, puis agissent-ils ? Donnez à chaque étape ses heures et son accompagnement.",
      ),
      partnership: text(
        "How do learners prepare, work with the partner, then look back on it? Give each stage its hours and its place.",
        "Comment les apprenants se préparent-ils, agissent-ils avec le partenaire, puis reviennent-ils sur cette expérience ? Donnez à chaque étape ses heures et son lieu.",
      ),
    },
    elements: ["M10"],
    rows: "activities",
  },
  {
    id: "workload",
    name: text("Workload and credits", "Charge de travail et crédits"),
    hint: text("hours of work, and their credits", "les heures de travail, et leurs crédits"),
    prompt: text(
      "How many hours does a learner work in all, and for how many credits? Check that it fits each university’s hours per credit, usually 25 to 30.",
      "Combien d’heures l’apprenant travaille-t-il en tout, et pour combien de crédits ? Vérifiez que cela convient au nombre d’heures par crédit de chaque université, en général 25 à 30.",
    ),
    elements: ["M7"],
    material: true,
    fields: ["ects"],
  },
  {
    id: "participation",
    name: text("Form of participation", "Modalités de participation"),
    hint: text("where and how learners take part", "où et comment l’on participe"),
    prompt: text(
      "Where and how do learners take part: on site, online or both? Name the places and any travel.",
      "Où et comment participe-t-on : sur place, en ligne ou les deux ? Nommez les lieux et les déplacements.",
    ),
    promptFor: {
      theme: text(
        "What happens online for all, and what in each city? Say what must be attended live.",
        "Qu’est-ce qui se fait en ligne pour tous, et qu’est-ce qui se fait dans chaque ville ? Dites ce qui se suit en direct.",
      ),
      method: text(
        "Where do mixed teams meet, and how do they work between meetings? Name any days on site.",
        "Où les équipes mixtes se retrouvent-elles, et comment travaillent-elles entre deux rencontres ? Indiquez les journées sur place.",
      ),
      partnership: text(
        "Where is the field site, and who can reach it? Say how learners elsewhere take part.",
        "Où se trouve le terrain, et qui peut s’y rendre ? Dites comment participent celles et ceux qui sont ailleurs.",
      ),
    },
    elements: ["M10"],
    material: true,
    fields: ["mode"],
  },
]);
