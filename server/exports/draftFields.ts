import { fieldLabel, fieldText, type FieldReading } from "#shared/fieldText.ts";
import type { Language, Template } from "#shared/template.ts";
import { codeNamesIn } from "#shared/vocabularies/codeNames.ts";
import type { DraftField } from "./draftModel.ts";

/** A value of the canvas with what it is called and what it says, in words. */
export function draftFieldOf(
  [key, value]: readonly [key: string, value: unknown],
  template: Template,
  language: Language,
): DraftField {
  const reading: FieldReading = { template, language, codeName: codeNamesIn(language) };
  return { key, value, label: fieldLabel(key, reading), text: fieldText(key, value, reading) };
}
