import type { FieldName } from "./fields.ts";
import type { Localized } from "./template.ts";
import { text } from "./text.ts";

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
