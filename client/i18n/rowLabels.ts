import type { TFunction } from "i18next";
import type { CellReading } from "#shared/cellText.ts";
import type { RowsName } from "#shared/rowColumns.ts";
import type { Localized } from "#shared/template.ts";
import { currentLanguage } from "./i18n.ts";

/** What the columns of a table are called, by their keys. */
export function columnLabels(t: TFunction, name: RowsName): Readonly<Record<string, string>> {
  return t(`rows.columns.${name}`, { returnObjects: true });
}

/** How cells are said in the interface's language now. */
export function cellReading(
  t: TFunction,
  text: (localized: Localized) => string,
  outcomes: readonly string[],
): CellReading {
  return { text, number: numberText, outcomes, gone: t("rows.gone") };
}

/** As people type it: no separators between thousands, which a field would read as a decimal comma. */
export function numberText(value: number): string {
  return currentLanguage() === "fr" ? String(value).replace(".", ",") : String(value);
}
