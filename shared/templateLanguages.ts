import { languages, type Language, type Localized, type Template } from "./template.ts";

/**
 * The template as people see it. Where a text was written in one language only, the others show that one: a canvas in
 * the wrong language can be used, one with gaps cannot. The gaps stay in the workshop's template, where somebody may
 * still fill them; a canvas gets none of them.
 */
export function withBothLanguages<T extends Template>(template: T): T {
  return withTexts(template, inBothLanguages) as T; // The same shape, with other texts.
}

/** The template as people see it who read in this language, whatever the language of the interface around it. */
export function readIn<T extends Template>(template: T, language: Language): T {
  const everywhere = (text: Localized) => {
    const read = { ...text };
    for (const other of languages) read[other] = inBothLanguages(text)[language];
    return read;
  };
  return withTexts(template, everywhere) as T; // As above.
}

function withTexts(value: unknown, change: (text: Localized) => Localized): unknown {
  if (Array.isArray(value)) return value.map((part) => withTexts(part, change));
  if (typeof value !== "object" || value === null) return value;
  if (isLocalized(value)) return change(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, withTexts(part, change)]),
  );
}

function isLocalized(value: object): value is Localized {
  const texts = new Map<string, unknown>(Object.entries(value));
  return languages.every((language) => typeof texts.get(language) === "string");
}

/** A text as people see it. */
export function inBothLanguages(text: Localized): Localized {
  const written = languages.map((language) => text[language]).find((words) => words.trim() !== "");
  const both = { ...text };
  for (const language of languages) {
    if (text[language].trim() === "") both[language] = written ?? "";
  }
  return both;
}
