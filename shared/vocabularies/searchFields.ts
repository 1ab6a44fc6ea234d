import type { Language } from "../template.ts";
import { fitOf, foldedWords } from "./foldedWords.ts";
import { fieldsOfStudy, isInterdisciplinary, parentsOf } from "./iscedF.ts";
import type { Term } from "./vocabulary.ts";

/** A field as it is offered: with what it is part of. */
export interface FoundField {
  field: Term;
  code: string;
  /** Broad, then narrow. */
  parents: Term[];
  isInterdisciplinary: boolean;
}

/** A field's own words say more about it than the words of what it is in; its code more than both. */
const weights = { code: 8, own: 3, parents: 1 };

/**
 * The fields that fit what was typed, best first: every word must occur, as the start of the code or in a label of the
 * field or of what it is in. Nothing typed: every field, the inter-disciplinary ones first, because a challenge seldom
 * belongs to one discipline.
 */
export function searchFields(query: string, language: Language): FoundField[] {
  const sought = foldedWords(query);
  const all = fieldsOfStudy.terms.map(foundField);
  if (sought.length === 0) {
    return [
      ...all.filter((found) => found.isInterdisciplinary),
      ...all.filter((found) => !found.isInterdisciplinary),
    ];
  }
  return all
    .map((found) => ({ found, rank: rankOf(sought, found, language) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank) // The sort is stable: fields of one rank stay in the order of their codes.
    .map(({ found }) => found);
}

function foundField(field: Term): FoundField {
  const code = String(field.code);
  return {
    field,
    code,
    parents: parentsOf(code),
    isInterdisciplinary: isInterdisciplinary(code),
  };
}

/** 0 when a word occurs nowhere. */
function rankOf(
  sought: readonly string[],
  { field, code, parents }: FoundField,
  language: Language,
): number {
  const own = foldedWords(field.label[language]);
  const above = parents.flatMap(({ label }) => foldedWords(label[language]));
  const ranks = sought.map((word) =>
    code.startsWith(word)
      ? weights.code
      : weights.own * fitOf(word, own) || weights.parents * fitOf(word, above),
  );
  if (ranks.includes(0)) return 0;
  // "law" means Law rather than Business, administration and law: how much of the label was typed decides among equals.
  const typed = own.filter((word) => sought.some((one) => word.startsWith(one))).length;
  const rank = ranks.reduce((sum, one) => sum + one, 0) + typed / (own.length + 1);
  return isRemainder(code) ? rank * 0.8 : rank;
}

/** "Not further defined" and "not elsewhere classified" are what one takes when nothing else fits. */
const isRemainder = (code: string): boolean => code.length > 2 && /[09]$/.test(code);
