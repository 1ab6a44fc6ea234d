/**
 * The zone that says what the module is about.
 *
 * EU elements: Council Recommendation of 16 June 2022 on a European approach to micro-credentials for lifelong learning and
 * employability (OJ C 243, 27.6.2022, p. 10-25), Annex I. Title is M2; the challenge is further information, O5.
 * Need and relevance answers the third principle of Annex II and has no element of its own.
 */
import { blocksOf } from "./blocksOf.ts";
import { text } from "../text.ts";

export const challengeBlocks = blocksOf("challenge", [
  {
    id: "title",
    kind: "title",
    name: text("Title", "Titre"),
    hint: text("what the certificate will say", "ce que dira le certificat"),
    prompt: text(
      "Which title will appear on the certificate? A stranger should understand it in one reading.",
      "Quel titre figurera sur le certificat ? Il doit se comprendre à la première lecture.",
    ),
    elements: ["M2"],
    material: true,
  },
  {
    id: "interpretation",
    name: text("Interpretation", "Interprétation"),
    hint: text("which reading, and why", "quelle lecture, et pourquoi"),
    prompt: text(
      "Which reading of “challenge-based” drives this design? Say why, and what you set aside.",
      "Quelle lecture de l’« approche par défis » guide ce module ? Dites pourquoi, et ce que vous avez écarté.",
    ),
    promptFor: {
      theme: text(
        "Why should the challenge choose the content, rather than the learners or a partner? What did you set aside?",
        "Pourquoi le défi doit-il déterminer le contenu, plutôt que les apprenants ou un partenaire ? Qu’avez-vous écarté ?",
      ),
      method: text(
        "Why should learners shape the challenge themselves? What did you set aside, and what does that cost?",
        "Pourquoi confier aux apprenants la formulation du défi ? Qu’avez-vous écarté, et à quel prix ?",
      ),
      partnership: text(
        "Why does this module need a partner who shares the decisions? What did you set aside?",
        "Pourquoi ce module a-t-il besoin d’un partenaire qui décide avec vous ? Qu’avez-vous écarté ?",
      ),
    },
    fields: ["primary", "intensity"],
  },
  {
    id: "challenge",
    kind: "lanes",
    name: text("Challenge", "Défi"),
    hint: text("what is it about, and who says so", "de quoi s’agit-il, et qui le dit"),
    prompt: text(
      "What is the challenge, and who says that it is one?",
      "Quel est le défi, et qui dit que c’en est un ?",
    ),
    promptFor: {
      theme: text(
        "What is the theme, and where does it end? Name what the module leaves to others.",
        "Quel est le thème, et où s’arrête-t-il ? Nommez ce que le module laisse à d’autres.",
      ),
      method: text(
        "What is the big idea, and what stays open for learners to decide?",
        "Quelle est l’idée directrice, et que reste-t-il à décider aux apprenants ?",
      ),
      partnership: text(
        "What is the need, in the partner’s own words?",
        "Quel est le besoin, dans les mots du partenaire ?",
      ),
    },
    elements: ["O5"],
  },
  {
    id: "owner",
    kind: "lanes",
    name: text("Challenge owner", "Porteur du défi"),
    hint: text("who may change the wording", "qui peut en changer les mots"),
    prompt: text(
      "Who may change the wording of the challenge, and until when?",
      "Qui peut modifier la formulation du défi, et jusqu’à quand ?",
    ),
    promptFor: {
      theme: text(
        "Who in the teaching team settles the wording before enrolment opens?",
        "Qui, dans l’équipe enseignante, arrête la formulation avant l’ouverture des inscriptions ?",
      ),
      method: text(
        "When do learners fix the challenge they will work on, and within which limits?",
        "Quand les apprenants arrêtent-ils le défi sur lequel ils travailleront, et dans quelles limites ?",
      ),
      partnership: text(
        "Who speaks for the partner, and how may they refuse or reshape the challenge as you go?",
        "Qui parle au nom du partenaire, et comment peut-il refuser ou reformuler le défi en cours de route ?",
      ),
    },
  },
  {
    id: "need",
    name: text("Need and relevance", "Besoin et pertinence"),
    hint: text("who needs it, and how you know", "qui en a besoin, et comment on le sait"),
    prompt: text(
      "Who needs this module, and how do you know? Name a source.",
      "Qui a besoin de ce module, et comment le savez-vous ? Citez une source.",
    ),
    promptFor: {
      theme: text(
        "Which studies, policies or figures show that the theme matters in each partner’s country?",
        "Quelles études, politiques ou données montrent que le thème compte dans le pays de chaque partenaire ?",
      ),
      method: text(
        "Which learners lack this way of working, and who says so: employers, graduates, teachers?",
        "À quels apprenants cette manière de travailler manque-t-elle, et qui le dit : employeurs, diplômés, enseignants ?",
      ),
      partnership: text(
        "What evidence does the partner bring of the need? Quote it, with its date.",
        "Quels éléments le partenaire apporte-t-il à l’appui du besoin ? Citez-les, avec leur date.",
      ),
    },
  },
]);
