import { plainValue } from "#shared/plainValue.ts";
import { rowColumns, type Column, type RowsName } from "#shared/rowColumns.ts";
import { mayStand, type PlainRow } from "#shared/rows.ts";
import type { Language } from "#shared/template.ts";
import { termOf } from "#shared/vocabularies/vocabulary.ts";
import { vocabularies } from "#shared/vocabularies/vocabularies.ts";
import { numberIn } from "./dates.ts";
import type { DraftCell, DraftTable } from "./draftModel.ts";
import { namedRowsOf, type RowsAround } from "./draftRowNames.ts";
import { rowLabelsIn, type RowLabels } from "./rowLabels.ts";

/** Null while nobody has written anything in it. Rows in which nothing is are left out. */
export function draftTableOf(
  name: RowsName,
  rows: readonly PlainRow[],
  around: RowsAround,
): DraftTable | null {
  const named = namedRowsOf(name, rows, around);
  if (named.length === 0) return null;
  const labels = rowLabelsIn[around.language];
  const columns: readonly Column[] = rowColumns[name];
  const columnLabels: Record<string, string> = labels.columns[name];
  return {
    name,
    nameLabel: nameLabelOf(name, labels),
    columns: columns.map(({ key, kind }) => ({ key, kind, label: columnLabels[key] ?? key })),
    rows: named.map(({ row, name: rowName }) => ({
      id: row.id,
      name: rowName,
      cells: cellsOf(columns, row, around),
    })),
    totals: totalsOf(columns, rows, around.language),
  };
}

function nameLabelOf(name: RowsName, labels: RowLabels): string | null {
  if (name === "outcomes") return labels.number;
  return name === "partners" ? labels.university : null;
}

function cellsOf(columns: readonly Column[], row: PlainRow, around: RowsAround): DraftCell[] {
  const values = new Map(row.cells);
  return columns.map((column) => {
    const value = values.get(column.key);
    return { value, text: value === undefined ? "" : cellText(column, value, around) };
  });
}

/** In words. Any program may write any value into a cell, so none is kept back here; what can't be is marked. */
function cellText(column: Column, value: unknown, around: RowsAround): string {
  const { language } = around;
  const labels = rowLabelsIn[language];
  if (!mayStand(column, value)) return labels.refused(plainValue(value, language));
  if (column.kind === "outcomes" && Array.isArray(value)) {
    return outcomesText(value, around, labels);
  }
  const term = column.kind === "term" ? termOf(vocabularies[column.vocabulary], value) : undefined;
  return term?.label[language] ?? plainValue(value, language);
}

/** In the order of the outcomes, each once; that something refers to none any more is said last, and once. */
function outcomesText(ids: unknown[], { outcomeNames }: RowsAround, labels: RowLabels): string {
  const known = [...outcomeNames].flatMap(([id, name]) => (ids.includes(id) ? [name] : []));
  const isSomeGone = ids.some((id) => !outcomeNames.has(String(id)));
  return [...known, ...(isSomeGone ? [labels.goneOutcome] : [])].join(", ");
}

/** What adds up: the hours of activities, the weights of assessments. */
const summed = new Set(["hours", "contactHours", "weight"]);

function totalsOf(
  columns: readonly Column[],
  rows: readonly PlainRow[],
  language: Language,
): DraftTable["totals"] {
  if (!columns.some(({ key }) => summed.has(key))) return null;
  const texts = columns.map((column) =>
    summed.has(column.key) ? numberIn(language, sumOf(column, rows)) : null,
  );
  return { label: rowLabelsIn[language].total, texts };
}

/** Of the values that may stand there. */
function sumOf(column: Column, rows: readonly PlainRow[]): number {
  return rows.reduce((sum, { cells }) => {
    const value = new Map(cells).get(column.key);
    return typeof value === "number" && mayStand(column, value) ? sum + value : sum;
  }, 0);
}
