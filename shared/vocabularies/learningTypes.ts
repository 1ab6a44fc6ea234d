import { text } from "../text.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a learner does, in six kinds; ABC LD says "investigation" where Laurillard says "inquiry". */
export const learningTypes: Vocabulary = {
  source: text(
    "Laurillard’s learning types, as ABC Learning Design uses them",
    "Types d’apprentissage de Laurillard, tels qu’ABC Learning Design les emploie",
  ),
  terms: [
    { code: "acquisition", label: text("Acquisition", "Acquisition"), iri: null },
    { code: "inquiry", label: text("Inquiry", "Enquête"), iri: null },
    { code: "practice", label: text("Practice", "Pratique"), iri: null },
    { code: "production", label: text("Production", "Production"), iri: null },
    { code: "discussion", label: text("Discussion", "Discussion"), iri: null },
    { code: "collaboration", label: text("Collaboration", "Collaboration"), iri: null },
  ],
};
