import { rowColumns, type Column, type RowsName } from "./rowColumns.ts";
import type { PlainRow } from "./rows.ts";
import type { Localized } from "./template.ts";
import { termOf } from "./vocabularies/vocabulary.ts";
import { vocabularies } from "./vocabularies/vocabularies.ts";

/** In whose words a cell is said. */
export interface CellReading {
  text: (localized: Localized) => string;
  number: (value: number) => string;
  /** The ids of the outcomes in order: O1, O2 … */
  outcomes: readonly string[];
  /** Stands for an outcome that is gone. */
  gone: string;
}

/** A cell as words. What may not stand there is said as it was written; the empty text for nothing. */
export function cellText(column: Column, value: unknown, reading: CellReading): string {
  if (value === null || value === undefined) return "";
  if (column.kind === "term") {
    const term = termOf(vocabularies[column.vocabulary], value);
    if (term) return reading.text(term.label);
  }
  if (column.kind === "outcomes" && Array.isArray(value)) return outcomesText(value, reading);
  return typeof value === "number" ? reading.number(value) : writtenText(value);
}

/** "O1, O3": by number, whatever order they were chosen in; what is gone last, and once. */
function outcomesText(ids: readonly unknown[], { outcomes, gone }: CellReading): string {
  const known = outcomes.flatMap((id, at) => (ids.includes(id) ? [outcomeName(at)] : []));
  const isSomeGone = ids.some((id) => typeof id !== "string" || !outcomes.includes(id));
  return [...known, ...(isSomeGone ? [gone] : [])].join(", ");
}

/** How the outcome at this index, from 0, is called wherever others refer to it. */
export const outcomeName = (index: number): string => `O${index + 1}`;

/** Something that should not stand there, as whoever wrote it would recognise it. */
export const writtenText = (value: unknown): string =>
  typeof value === "string" ? value : (JSON.stringify(value) ?? "");

/** A row as a line: its first words, and what else is in it by the names of the columns. */
export interface RowLine {
  id: string;
  lead: string;
  rest: [key: string, value: string][];
}

export function rowLines(
  name: RowsName,
  rows: readonly PlainRow[],
  reading: CellReading,
): RowLine[] {
  const columns: readonly Column[] = rowColumns[name];
  return rows.map(({ id, cells }) => {
    const values = new Map(cells);
    const said = columns.map((column): [string, string] => [
      column.key,
      cellText(column, values.get(column.key), reading),
    ]);
    // A university's name leads its row, and is no cell of it.
    const [lead, ...others] = said;
    const isNamed = name === "partners";
    return {
      id,
      lead: isNamed ? "" : (lead?.[1] ?? ""),
      rest: (isNamed ? said : others).filter(([, text]) => text !== ""),
    };
  });
}
