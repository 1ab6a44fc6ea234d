import type { Language } from "./template.ts";

/** Lists of lists go no deeper: nothing of ours holds more than a list of words or numbers. */
const maxDepth = 4;

/** Yjs carries more than JSON can (big integers, bytes), and a plain client may write it; none of it is content. */
export function isPlain(value: unknown, depth = 0): boolean {
  if (Array.isArray(value)) {
    return depth < maxDepth && value.every((entry) => isPlain(entry, depth + 1));
  }
  return typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}

export function plainEntries(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => isPlain(value)));
}

/**
 * The codes that stand in a field, in order and with what is no code: a plain client may have written one code without
 * a list around it, or a number.
 */
export function codesOf(value: unknown): unknown[] {
  if (value === undefined || value === null || value === "") return [];
  return Array.isArray(value) ? value : [value];
}

/** Plain "en" would group digits the American way; the alliances write them the European way. */
const localeOf: Record<Language, string> = { en: "en-GB", fr: "fr-FR" };

/** Any value as somebody would read it. */
export function plainValue(value: unknown, language: Language): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return new Intl.NumberFormat(localeOf[language]).format(value);
  if (Array.isArray(value)) return value.map((one) => plainValue(one, language)).join(", ");
  return JSON.stringify(value, withoutBigInts) ?? "";
}

/** Yjs carries big integers, which JSON cannot say. */
const withoutBigInts = (_: string, value: unknown): unknown =>
  typeof value === "bigint" ? String(value) : value;
