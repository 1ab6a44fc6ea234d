import { text } from "../text.ts";
import type { Vocabulary } from "./vocabulary.ts";

const source = text("Trivium’s own list", "liste propre à Trivium");

/** Who is assessed together. */
export const workForms: Vocabulary = {
  source,
  terms: [
    { code: "individual", label: text("Individual", "Individuel"), iri: null },
    { code: "group", label: text("Group", "En groupe"), iri: null },
  ],
};

/** How far somebody outside is with taking part, in order. */
export const commitments: Vocabulary = {
  source,
  terms: [
    { code: "idea", label: text("Idea", "Idée"), iri: null },
    { code: "contacted", label: text("Contacted", "Contacté"), iri: null },
    { code: "agreed", label: text("Agreed", "D’accord"), iri: null },
  ],
};

/** Whose name is on what learners get. */
export const awardModels: Vocabulary = {
  source,
  terms: [
    { code: "joint", label: text("One joint award", "Un titre conjoint"), iri: null },
    {
      code: "one-issuer",
      label: text("One university issues", "Une université délivre"),
      iri: null,
    },
    {
      code: "each-issues",
      label: text("Each university issues", "Chaque université délivre"),
      iri: null,
    },
  ],
};

/** Annex I of the Council Recommendation of 16 June 2022 on micro-credentials, integration and stackability options. */
export const stackabilities: Vocabulary = {
  source: text(
    "Council Recommendation of 16 June 2022 on micro-credentials, Annex I",
    "Recommandation du Conseil du 16 juin 2022 sur les microcertifications, annexe I",
  ),
  terms: [
    { code: "stand-alone", label: text("Stand-alone", "Autonome"), iri: null },
    {
      code: "stackable",
      label: text("Stackable towards another credential", "Cumulable vers un autre titre"),
      iri: null,
    },
  ],
};

export const gradings: Vocabulary = {
  source,
  terms: [
    { code: "pass-fail", label: text("Pass or fail", "Admis ou non admis"), iri: null },
    { code: "common-scale", label: text("One scale for all", "Une échelle commune"), iri: null },
    {
      code: "local-scales",
      label: text("Each university’s own scale", "L’échelle de chaque université"),
      iri: null,
    },
  ],
};
