import { fieldLabels, intensityWords } from "./fieldLabels.ts";
import { fieldKinds, type CodesFieldName, type FieldKind, type FieldName } from "./fields.ts";
import { codesOf, plainValue } from "./plainValue.ts";
import type { Language, Template } from "./template.ts";
import { text } from "./text.ts";
import { termOf } from "./vocabularies/vocabulary.ts";
import { vocabularies } from "./vocabularies/vocabularies.ts";

const intensityOf = {
  label: text("Intensity of {name}", "Intensité de {name}"),
  most: text("of 3", "sur 3"),
};

export interface FieldReading {
  template: Template;
  language: Language;
  /** Names the codes of the long lists, where these are at hand; without it such a code stands as it is. */
  codeName?: (
    list: (typeof fieldKinds)[CodesFieldName]["list"],
    code: string,
  ) => string | undefined;
}

/** What a key of the `fields` map is called; a key that nobody named is called by itself. */
export function fieldLabel(key: string, { template, language }: FieldReading): string {
  const known = fieldOf(key);
  if (known === null) return key;
  if (known.field !== "intensity") return fieldLabels[known.field][language];
  const name = interpretationName(template, known.of, language) ?? known.of;
  return intensityOf.label[language].replace("{name}", () => name);
}

/**
 * The value in words. Any program may write any value under a key, so none is refused here: what names nothing stands
 * as it is.
 */
export function fieldText(key: string, value: unknown, reading: FieldReading): string {
  const { template, language } = reading;
  const known = fieldOf(key);
  const plain = plainValue(value, language);
  if (known === null) return plain;
  const kind: FieldKind = fieldKinds[known.field];
  switch (kind.kind) {
    case "interpretation":
      return interpretationName(template, value, language) ?? plain;
    case "number":
      return known.field === "intensity" ? intensityText(value, plain, language) : plain;
    case "term":
      return termOf(vocabularies[kind.vocabulary], value)?.label[language] ?? plain;
    case "codes":
      return codesOf(value)
        .map((code) => codeText(kind.list, code, reading))
        .join(kind.list === "iscedf" ? "; " : ", "); // The names of fields have commas in them.
  }
}

/** Which of the product's fields a key is, and of which interpretation; null for a key of others. */
function fieldOf(
  key: string,
): { field: "intensity"; of: string } | { field: Exclude<FieldName, "intensity"> } | null {
  const intensity = "intensity.";
  if (key.startsWith(intensity)) return { field: "intensity", of: key.slice(intensity.length) };
  return isSingle(key) ? { field: key } : null;
}

const isSingle = (key: string): key is Exclude<FieldName, "intensity"> =>
  key !== "intensity" && Object.hasOwn(fieldKinds, key);

function codeText(
  list: (typeof fieldKinds)[CodesFieldName]["list"],
  code: unknown,
  { language, codeName }: FieldReading,
): string {
  if (typeof code !== "string") return plainValue(code, language);
  const name = codeName?.(list, code);
  if (name === undefined) return code;
  return list === "iscedf" ? `${code} ${name}` : name; // Catalogues ask for the code of a field.
}

function intensityText(value: unknown, plain: string, language: Language): string {
  const meaning = typeof value === "number" ? intensityWords[value] : undefined;
  return meaning
    ? `${plain} ${intensityOf.most[language]} (${meaning[language]})`
    : `${plain} ${intensityOf.most[language]}`;
}

function interpretationName({ interpretations }: Template, id: unknown, language: Language) {
  return interpretations.find((one) => one.id === id)?.name[language];
}
