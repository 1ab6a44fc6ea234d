import type { TFunction } from "i18next";
import type { RowsName } from "#shared/rowColumns.ts";
import { isSeveralCells, pastedRows, type NotTaken, type PastedRows } from "#shared/pastedRows.ts";
import { rows as english } from "../i18n/en/rows.ts";
import { columnLabels } from "../i18n/rowLabels.ts";
import { columnsInSight } from "./columns.ts";
import { mostLetters } from "./WordsCell.tsx";

/** A module has dozens of rows, not hundreds: more is a mistake of the clipboard. */
const mostRows = 200;

/** What became of a paste, as far as it is not plain to see. */
export type PasteReport =
  | { kind: "refused"; reason: string }
  | { kind: "taken"; rows: number; notTaken: readonly NotTaken[] };

type Paste =
  /** Words for one cell: the browser's own business. */
  { kind: "words" } | { kind: "refused"; reason: string } | ({ kind: "rows" } & PastedRows);

interface Pasted {
  name: RowsName;
  /** The column it is pasted into. */
  column: string;
  /** How many letters the cell would keep beside the pasted ones. */
  kept: number;
  outcomes: readonly string[];
  t: TFunction;
}

export function readPaste(text: string, { name, column, kept, outcomes, t }: Pasted): Paste {
  if (!isSeveralCells(text)) {
    const isTooLong = text.trim().length + kept > mostLetters;
    return isTooLong ? tooLong(t) : { kind: "words" };
  }
  const columns = columnsInSight(name);
  const from = columns.findIndex(({ key }) => key === column);
  const read = pastedRows(text, {
    columns: columns.slice(Math.max(0, from)),
    headings: headingsOf(t, name),
    outcomes,
  });
  if (read.rows.length > mostRows) {
    const reason = t("rows.paste.tooMany", { count: read.rows.length, most: mostRows });
    return { kind: "refused", reason };
  }
  const isTooLong = read.rows.some((row) =>
    Object.values(row).some((value) => typeof value === "string" && value.length > mostLetters),
  );
  return isTooLong ? tooLong(t) : { kind: "rows", ...read };
}

const tooLong = (t: TFunction): Paste => ({
  kind: "refused",
  reason: t("rows.paste.tooLong", { most: mostLetters }),
});

function headingsOf(t: TFunction, name: RowsName): Record<string, string[]> {
  const inEnglish: Readonly<Record<string, string>> = english.columns[name];
  const labels = columnLabels(t, name);
  return Object.fromEntries(
    Object.keys(inEnglish).map((key) => [key, [inEnglish[key] ?? key, labels[key] ?? key]]),
  );
}
