import type { Language } from "#shared/template.ts";

/** The interface's languages, each by its own name. */
export const languageNames: Record<Language, string> = { en: "English", fr: "Français" };

const storageKey = "trivium-language";

export function isLanguage(tag: string): tag is Language {
  return tag in languageNames;
}

export function chosenLanguage(): Language {
  const kept = localStorage.getItem(storageKey);
  const wanted = [...(kept === null ? [] : [kept]), ...navigator.languages];
  return wanted.map((tag) => tag.split("-")[0] ?? tag).find(isLanguage) ?? "en";
}

export function keepChoice(language: Language): void {
  localStorage.setItem(storageKey, language);
}
