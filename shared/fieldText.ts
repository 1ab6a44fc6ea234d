import { fieldKinds, type CodesFieldName, type FieldKind, type FieldName } from "./fields.ts";
import type { Language, Localized, Template } from "./template.ts";
import { text } from "./text.ts";
import { languageName } from "./vocabularies/languages.ts";
import { termOf } from "./vocabularies/vocabulary.ts";
import { vocabularies } from "./vocabularies/vocabularies.ts";

/** What each value of a canvas is called, on every screen and in every draft. */
export const fieldLabels: Record<FieldName, Localized> = {
  primary: text("Primary interpretation", "Interprétation principale"),
  intensity: text("Intensity", "Intensité"),
  ects: text("ECTS credits", "Crédits ECTS"),
  eqf: text("Level", "Niveau"),
  iscedf: text("Fields (ISCED-F)", "Domaines (CITE-F)"),
  mode: text("Form of participation", "Modalité"),
  grading: text("Grading", "Notation"),
  award: text("Award", "Délivrance"),
  stackability: text("Stackability", "Cumul"),
  languages: text("Languages", "Langues"),
};

/** How far an interpretation shapes the module, from 0 on. */
export const intensityWords: readonly Localized[] = [
  text("not", "pas"),
  text("a little", "un peu"),
  text("clearly", "nettement"),
  text("wholly", "entièrement"),
];

const intensityOf = {
  label: text("Intensity of {name}", "Intensité de {name}"),
  most: text("of 3", "sur 3"),
};

export interface FieldReading {
  template: Template;
  language: Language;
  /** The name of a code of a long list that the reader has at hand; without it such a code stands as it is. */
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

/**
 * The codes that stand in a field, in order and with what is no code: a plain client may have written one code without
 * a list around it, or a number.
 */
export function codesOf(value: unknown): unknown[] {
  if (value === undefined || value === null || value === "") return [];
  return Array.isArray(value) ? value : [value];
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
  const plain = plainValue(code, language);
  if (typeof code !== "string") return plain;
  if (list === "languages") return languageName(code, language) ?? plain;
  const name = codeName?.(list, code);
  return name === undefined ? plain : `${code} ${name}`;
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

/** Plain "en" would group digits the American way; the alliances write them the European way. */
const localeOf: Record<Language, string> = { en: "en-GB", fr: "fr-FR" };

/** Any value as somebody would read it. */
export function plainValue(value: unknown, language: Language): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return new Intl.NumberFormat(localeOf[language]).format(value);
  if (Array.isArray(value)) return value.map((one) => plainValue(one, language)).join(", ");
  return JSON.stringify(value, withoutBigInts) ?? "";
}

/** Yjs carries big integers, which JSON cannot say. */
const withoutBigInts = (_: string, value: unknown): unknown =>
  typeof value === "bigint" ? String(value) : value;
