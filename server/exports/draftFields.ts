import { fieldLabel, fieldText, type FieldReading } from "#shared/fieldText.ts";
import type { Language, Template } from "#shared/template.ts";
import { fieldOfStudy } from "#shared/vocabularies/iscedF.ts";
import type { DraftField } from "./draftModel.ts";

/** A value of the canvas with what it is called and what it says, in words. */
export function draftFieldOf(
  [key, value]: readonly [key: string, value: unknown],
  template: Template,
  language: Language,
): DraftField {
  const reading = readingIn(template, language);
  return { key, value, label: fieldLabel(key, reading), text: fieldText(key, value, reading) };
}

/** A draft has all lists at hand. */
const readingIn = (template: Template, language: Language): FieldReading => ({
  template,
  language,
  codeName: (_, code) => fieldOfStudy(code)?.label[language],
});
