import type { TFunction } from "i18next";
import type * as Y from "yjs";
import { rowLines } from "#shared/cellText.ts";
import type { RowsName } from "#shared/rowColumns.ts";
import { plainRowsOf, rowsOf } from "#shared/rows.ts";
import type { Localized } from "#shared/template.ts";
import { cellReading, columnLabels } from "../i18n/rowLabels.ts";

interface Reading {
  doc: Y.Doc;
  t: TFunction;
  text: (localized: Localized) => string;
}

/** A table as plain text, to be put somewhere else: a line per row, its first words and then the others by their names. */
export function rowsText(name: RowsName, { doc, t, text }: Reading): string {
  const outcomes = rowsOf(doc, "outcomes").map(({ id }) => id);
  const labels = columnLabels(t, name);
  return rowLines(name, plainRowsOf(doc, name), cellReading(t, text, outcomes))
    .map(({ lead, rest }) =>
      [lead, ...rest.map(([key, value]) => `${labels[key] ?? key}: ${value}`)]
        .filter((part) => part !== "")
        .join("; "),
    )
    .filter((line) => line !== "")
    .join("\n");
}
