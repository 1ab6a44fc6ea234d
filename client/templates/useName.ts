import { useTranslation } from "react-i18next";
import type { Localized } from "#shared/template.ts";
import { useEditing } from "./editorContext.ts";
import { standIn } from "./missingTexts.ts";

/** What a part is called while it is edited: in the language that is written, else in the other, else "without a name". */
export function useName(): (name: Localized) => string {
  const { language } = useEditing();
  const { t } = useTranslation();
  return (name) =>
    name[language].trim() || standIn(name, language)?.text || t("templates.part.unnamed");
}
