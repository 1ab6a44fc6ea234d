import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import type * as Y from "yjs";
import { rowLines } from "#shared/cellText.ts";
import type { RowsName } from "#shared/rowColumns.ts";
import { plainRowsOf, rowsOf, type PlainRow } from "#shared/rows.ts";
import type { Localized } from "#shared/template.ts";
import type { University } from "#shared/workshop.ts";
import { cellReading, columnLabels } from "../i18n/rowLabels.ts";
import classes from "./rowsSnapshot.module.css";

export interface RowsReading {
  t: TFunction;
  text: (localized: Localized) => string;
  universities: readonly University[];
}

/** The rows of a table as they read now. Plain elements, for `blockSnapshot`'s reason. */
export function rowsSnapshot(doc: Y.Doc, name: RowsName, reading: RowsReading): ReactNode {
  const outcomes = rowsOf(doc, "outcomes").map(({ id }) => id);
  return rowsList(name, plainRowsOf(doc, name), { ...reading, outcomes });
}

/**
 * Rows, each as its first words and a line of what else it holds: all that the hash of their block covers, also what
 * cannot stand there, as it was written. `outcomes` are the ids of those of the same canvas, in order.
 */
export function rowsList(
  name: RowsName,
  rows: readonly PlainRow[],
  { t, text, universities, outcomes }: RowsReading & { outcomes: readonly string[] },
): ReactNode {
  const labels = columnLabels(t, name);
  const lines = rowLines(name, rows, cellReading(t, text, outcomes));
  if (lines.length === 0) return null;
  const lead = (id: string, words: string, at: number): string => {
    if (name === "outcomes") return `O${at + 1} ${words}`;
    if (name !== "partners") return words;
    return universities.find((one) => one.id === id)?.name ?? t("rows.stranger");
  };
  return (
    <ol className={classes.rows} aria-label={t(`rows.table.${name}`)}>
      {lines.map(({ id, lead: words, rest }, at) => (
        <li key={`${at}:${id}`}>
          <p className={classes.lead}>{lead(id, words, at)}</p>
          {rest.length > 0 && (
            <p className={classes.rest}>
              {rest.map(([key, value]) => `${labels[key] ?? key}: ${value}`).join(" · ")}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
