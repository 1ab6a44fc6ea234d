import { useTranslation } from "react-i18next";
import type { Language, Localized } from "#shared/template.ts";
import { currentLanguage } from "./i18n.ts";

/** The interface's language now; the component renders again when it changes. */
export function useLanguage(): Language {
  useTranslation();
  return currentLanguage();
}

/** Picks the current language's wording of a template's text. */
export function useLocalized(): (text: Localized) => string {
  const language = useLanguage();
  return (text) => text[language];
}
