import type * as Y from "yjs";
import { fieldKinds, type TermFieldName } from "#shared/fields.ts";
import { termOf, type Term, type Vocabulary } from "#shared/vocabularies/vocabulary.ts";
import { vocabularies } from "#shared/vocabularies/vocabularies.ts";
import { useField } from "./useShared.ts";

export interface ChosenTerm {
  vocabulary: Vocabulary;
  term: Term | undefined;
  /** Something stands there that is no term of the vocabulary: another program wrote it. */
  isUnknown: boolean;
}

export function useTermField(doc: Y.Doc, field: TermFieldName): ChosenTerm {
  const value = useField(doc, field);
  const vocabulary: Vocabulary = vocabularies[fieldKinds[field].vocabulary];
  const term = termOf(vocabulary, value);
  return { vocabulary, term, isUnknown: value !== undefined && term === undefined };
}
