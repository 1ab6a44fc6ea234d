import { fieldKinds, type FieldKind, type FieldName } from "#shared/fields.ts";
import type { Language, Template } from "#shared/template.ts";
import { termOf } from "#shared/vocabularies/vocabulary.ts";
import { vocabularies } from "#shared/vocabularies/vocabularies.ts";
import { languageIn, numberIn } from "./dates.ts";
import { labelsIn } from "./labels.ts";

const intensityPrefix = "intensity.";

/** What a key of the `fields` map is called; a key nobody named yet is called by itself. */
export function fieldLabel(template: Template, key: string, language: Language): string {
  const labels = labelsIn[language];
  if (key === "primary") return labels.primary;
  if (key === "ects") return labels.credits;
  if (key === "eqf") return labels.level;
  if (isField(key)) return labels.fields[key];
  if (!key.startsWith(intensityPrefix)) return key;
  const id = key.slice(intensityPrefix.length);
  return labels.intensity(interpretationName(template, id, language) ?? id);
}

/** The value in words. Any program may write any value under a key, so none is refused here. */
export function fieldText(
  template: Template,
  key: string,
  value: unknown,
  language: Language,
): string {
  const labels = labelsIn[language];
  const text = plainValue(value, language);
  if (key === "primary") return interpretationName(template, value, language) ?? text;
  if (key === "ects") return labels.ects(text);
  if (key === "eqf") return labels.eqf(text);
  if (key.startsWith(intensityPrefix)) return labels.intensityOf(text);
  return isField(key) ? knownText(fieldKinds[key], value, language) : text;
}

/** The fields that nothing above says more about. */
type OtherField = Exclude<FieldName, "primary" | "intensity" | "ects" | "eqf">;

const isField = (key: string): key is OtherField => Object.hasOwn(fieldKinds, key);

/** Terms by their label, languages by their name; a code that names none stands as it is. */
function knownText(kind: FieldKind, value: unknown, language: Language): string {
  if (kind.kind === "term") {
    const term = termOf(vocabularies[kind.vocabulary], value);
    if (term) return term.label[language];
  }
  if (kind.kind === "codes" && kind.list === "languages" && Array.isArray(value)) {
    return value.map((code) => languageIn(language, String(code))).join(", ");
  }
  return plainValue(value, language);
}

function interpretationName(
  template: Template,
  id: unknown,
  language: Language,
): string | undefined {
  return template.interpretations.find((interpretation) => interpretation.id === id)?.name[
    language
  ];
}

/** Any value as somebody would read it. */
export function plainValue(value: unknown, language: Language): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return numberIn(language, value);
  if (Array.isArray(value)) return value.map((one) => plainValue(one, language)).join(", ");
  return JSON.stringify(value) ?? "";
}
