import { isBlank } from "#shared/templateFaults.ts";
import { languages, type Language, type Localized, type Template } from "#shared/template.ts";

/** Written in another language, and not in this one. */
export function isMissing(text: Localized, language: Language): boolean {
  return text[language].trim() === "" && !isBlank(text);
}

/** The other language's words, which stand for those that are missing. */
export function standIn(
  text: Localized,
  language: Language,
): { language: Language; text: string } | null {
  const found = languages.find((other) => other !== language && text[other].trim() !== "");
  return found === undefined ? null : { language: found, text: text[found] };
}

/** How many texts are missing in a language. */
export function countMissing(template: Template, language: Language): number {
  return textsOf(template).filter((text) => isMissing(text, language)).length;
}

function textsOf({ name, provenance, interpretations, zones, blocks }: Template): Localized[] {
  return [
    name,
    provenance,
    ...interpretations.flatMap((one) => [
      one.name,
      one.definition,
      ...one.prompts,
      ...one.watchOut,
    ]),
    ...zones.map((zone) => zone.name),
    ...blocks.flatMap((block) => [
      block.name,
      block.hint,
      block.prompt,
      ...Object.values(block.promptFor),
    ]),
  ];
}
