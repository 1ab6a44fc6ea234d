import type * as Y from "yjs";
import { plainValue } from "#shared/plainValue.ts";
import { fieldKinds, type TermFieldName } from "#shared/fields.ts";
import { termOf, type Term, type Vocabulary } from "#shared/vocabularies/vocabulary.ts";
import { vocabularies } from "#shared/vocabularies/vocabularies.ts";
import { useLanguage } from "../i18n/useLocalized.ts";
import { useField } from "./useShared.ts";

export interface ChosenTerm {
  vocabulary: Vocabulary;
  term: Term | undefined;
  /** What stands there and is no term of the vocabulary, as it is: another program wrote it. */
  unknown: string | null;
}

export function useTermField(doc: Y.Doc, field: TermFieldName): ChosenTerm {
  const language = useLanguage();
  const value = useField(doc, field);
  const vocabulary: Vocabulary = vocabularies[fieldKinds[field].vocabulary];
  const term = termOf(vocabulary, value);
  const isUnknown = value !== undefined && value !== null && term === undefined;
  return { vocabulary, term, unknown: isUnknown ? plainValue(value, language) : null };
}
