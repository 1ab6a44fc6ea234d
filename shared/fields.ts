import { termOf } from "./vocabularies/vocabulary.ts";
import { vocabularies, type VocabularyId } from "./vocabularies/vocabularies.ts";

/** What a single value of a canvas is. */
export type FieldKind =
  /** The id of one of the template's interpretations. */
  | { kind: "interpretation" }
  /** A number within its bounds, both included, in whole steps. */
  | { kind: "number"; least: number; most: number; step: number }
  /** The code of a term. */
  | { kind: "term"; vocabulary: VocabularyId }
  /** Codes of a long list, in the order in which they were chosen. */
  | { kind: "codes"; list: "iscedf" | "languages" };

/**
 * The keys of the document's `fields` map that the product knows. Their names are the outside contract's; `intensity`
 * stands for one key per interpretation of the template.
 */
export const fieldKinds = {
  primary: { kind: "interpretation" },
  intensity: { kind: "number", least: 0, most: 3, step: 1 },
  // 60 credits are a full year (ECTS Users' Guide).
  ects: { kind: "number", least: 0, most: 60, step: 0.5 },
  eqf: { kind: "term", vocabulary: "eqf" },
  iscedf: { kind: "codes", list: "iscedf" },
  mode: { kind: "term", vocabulary: "mode" },
  grading: { kind: "term", vocabulary: "grading" },
  award: { kind: "term", vocabulary: "award" },
  stackability: { kind: "term", vocabulary: "stackability" },
  languages: { kind: "codes", list: "languages" },
} as const satisfies Record<string, FieldKind>;

export type FieldName = keyof typeof fieldKinds;

/** The fields that hold one term of a short vocabulary. */
export type TermFieldName = {
  [F in FieldName]: (typeof fieldKinds)[F] extends { kind: "term" } ? F : never;
}[FieldName];

/** The fields that hold codes of a long list. */
export type CodesFieldName = {
  [F in FieldName]: (typeof fieldKinds)[F] extends { kind: "codes" } ? F : never;
}[FieldName];

/** Asked before a field is written, and of what others have written; of codes and readings only the form. */
export function mayStandIn(field: FieldName, value: unknown): boolean {
  const kind: FieldKind = fieldKinds[field];
  switch (kind.kind) {
    case "interpretation":
      return typeof value === "string";
    case "number":
      return (
        typeof value === "number" &&
        value >= kind.least &&
        value <= kind.most &&
        Number.isInteger(value / kind.step)
      );
    case "term":
      return termOf(vocabularies[kind.vocabulary], value) !== undefined;
    case "codes":
      return Array.isArray(value) && value.every((code) => typeof code === "string");
  }
}
