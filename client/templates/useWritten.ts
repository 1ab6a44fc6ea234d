import type { Localized } from "#shared/template.ts";
import { useLanguage } from "../i18n/useLocalized.ts";
import { standIn } from "./missingTexts.ts";

/** Picks the interface's language of a text that may be written in one alone. */
export function useWritten(): (text: Localized) => string {
  const language = useLanguage();
  return (text) => text[language].trim() || (standIn(text, language)?.text ?? "");
}
