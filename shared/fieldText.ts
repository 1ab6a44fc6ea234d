import { fieldKinds, type CodesFieldName, type FieldKind, type FieldName } from "./fields.ts";
import type { Language, Localized, Template } from "./template.ts";
import { text } from "./text.ts";
import { termOf } from "./vocabularies/vocabulary.ts";
import { vocabularies } from "./vocabularies/vocabularies.ts";

/** What each value of a canvas is called, on every screen and in every draft. */
export const fieldLabels: Record<FieldName, Localized> = {
  primary: text("Leading reading", "Lecture qui conduit"),
  intensity: text("Intensity", "Intensité"),
  ects: text("ECTS credits", "Crédits ECTS"),
  eqf: text("EQF level", "Niveau CEC"),
  iscedf: text("Fields of study (ISCED-F)", "Domaines d’études (CITE-F)"),
  mode: text("Form of participation", "Modalité"),
  grading: text("Grading", "Notation"),
  award: text("Award", "Titre"),
  stackability: text("Stackability", "Cumul"),
  languages: text("Languages", "Langues"),
};

const intensityOf = text("of 3", "sur 3");

export interface FieldReading {
  template: Template;
  language: Language;
  /** The name of a code of a long list, where the list is at hand. */
  codeName?(list: (typeof fieldKinds)[CodesFieldName]["list"], code: string): string | undefined;
}

/** Which of the product's fields a key of the document is, and of which interpretation; null for a key of others. */
function fieldOf(key: string): { field: FieldName; of: string | null } | null {
  const [name = "", of = null] = key.split(".", 2);
  const field = (Object.keys(fieldKinds) as FieldName[]).find((known) => known === name);
  return field === undefined ? null : { field, of };
}

/** What a key of the `fields` map is called; a key that nobody named is called by itself. */
export function fieldLabel(key: string, { template, language }: FieldReading): string {
  const known = fieldOf(key);
  if (known === null) return key;
  if (known.of === null) return fieldLabels[known.field][language];
  return interpretationName(template, known.of, language) ?? known.of;
}

/** The value in words. Any program may write any value under a key, so none is refused here. */
export function fieldText(key: string, value: unknown, reading: FieldReading): string {
  const { template, language, codeName } = reading;
  const known = fieldOf(key);
  const plain = plainText(value, language);
  if (known === null) return plain;
  const kind: FieldKind = fieldKinds[known.field];
  switch (kind.kind) {
    case "interpretation":
      return interpretationName(template, value, language) ?? plain;
    case "number":
      return known.field === "intensity" ? `${plain} ${intensityOf[language]}` : plain;
    case "term":
      return termOf(vocabularies[kind.vocabulary], value)?.label[language] ?? plain;
    case "codes":
      return listOf(value)
        .map((code) => codeName?.(kind.list, code) ?? code)
        .join(", ");
  }
}

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

function interpretationName(template: Template, id: unknown, language: Language) {
  return template.interpretations.find((one) => one.id === id)?.name[language];
}

function plainText(value: unknown, language: Language): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return new Intl.NumberFormat(language).format(value);
  if (Array.isArray(value)) return value.map((one) => plainText(one, language)).join(", ");
  return JSON.stringify(value) ?? "";
}
