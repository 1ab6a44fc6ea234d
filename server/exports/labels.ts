import type { Language } from "#shared/template.ts";
import { en } from "./labelsEn.ts";
import { fr } from "./labelsFr.ts";
import type { Labels } from "./labelsType.ts";

/** The words of the product in an export, by the language of the export. */
export const labelsIn: Record<Language, Labels> = { en, fr };
