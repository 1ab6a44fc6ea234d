import type { Localized } from "../template.ts";

export interface Term {
  /** As the document holds it. */
  code: string | number;
  label: Localized;
  /** Where the European Learning Model knows it; null for a term of our own or of others. */
  iri: string | null;
}

/** A closed list of terms that a cell or a field may hold. */
export interface Vocabulary {
  /** Whose list it is; shown beside the choice. */
  source: Localized;
  /** In the order in which they are offered. */
  terms: readonly Term[];
}

export function termOf({ terms }: Vocabulary, code: unknown): Term | undefined {
  return terms.find((term) => term.code === code);
}
