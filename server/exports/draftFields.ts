import type { Language, Template } from "#shared/template.ts";
import { numberIn } from "./dates.ts";
import { labelsIn } from "./labels.ts";

const intensityPrefix = "intensity.";

/** What a key of the `fields` map is called; a key nobody named yet is called by itself. */
export function fieldLabel(template: Template, key: string, language: Language): string {
  const labels = labelsIn[language];
  if (key === "primary") return labels.primary;
  if (key === "ects") return labels.credits;
  if (key === "eqf") return labels.level;
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
  return text;
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

function plainValue(value: unknown, language: Language): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return numberIn(language, value);
  if (Array.isArray(value)) return value.map((one) => plainValue(one, language)).join(", ");
  return JSON.stringify(value) ?? "";
}
