import { text } from "../text.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The cognitive levels, in the wording of the revision by Anderson and Krathwohl (2001). */
export const bloomLevels: Vocabulary = {
  source: text(
    "Bloom’s taxonomy, revised (Anderson and Krathwohl, 2001)",
    "Taxonomie de Bloom révisée (Anderson et Krathwohl, 2001)",
  ),
  terms: [
    { code: 1, label: text("Remember", "Se souvenir"), iri: null },
    { code: 2, label: text("Understand", "Comprendre"), iri: null },
    { code: 3, label: text("Apply", "Appliquer"), iri: null },
    { code: 4, label: text("Analyse", "Analyser"), iri: null },
    { code: 5, label: text("Evaluate", "Évaluer"), iri: null },
    { code: 6, label: text("Create", "Créer"), iri: null },
  ],
};
