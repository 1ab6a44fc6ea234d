import { languages, type Localized, type Template } from "./template.ts";

/**
 * The template as people see it. Where a text was written in one language only, the others show that one: a canvas in
 * the wrong language can be used, one with gaps cannot. The gaps stay in the workshop's template, where somebody may
 * still fill them; a canvas gets none of them.
 */
export function withBothLanguages<T extends Template>(template: T): T {
  return filled(template) as T; // The same shape, with other texts.
}

function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled);
  if (typeof value !== "object" || value === null) return value;
  if (isLocalized(value)) return inBoth(value);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, filled(part)]));
}

function isLocalized(value: object): value is Localized {
  const texts = new Map<string, unknown>(Object.entries(value));
  return languages.every((language) => typeof texts.get(language) === "string");
}

function inBoth(text: Localized): Localized {
  const written = languages.map((language) => text[language]).find((words) => words.trim() !== "");
  const entries = languages.map((language) => [
    language,
    text[language].trim() === "" ? (written ?? "") : text[language],
  ]);
  return { ...text, ...Object.fromEntries(entries) };
}
