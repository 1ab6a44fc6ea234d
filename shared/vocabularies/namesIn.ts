import type { Language } from "../template.ts";

const kept = new Map<string, Intl.DisplayNames>();

/** What a language calls languages or regions. Slow to make, and the same for everybody who asks. */
export function namesIn(language: Language, type: "language" | "region"): Intl.DisplayNames {
  const key = `${language} ${type}`;
  const names = kept.get(key) ?? new Intl.DisplayNames(language, { type });
  kept.set(key, names);
  return names;
}
