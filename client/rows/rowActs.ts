import { uuidv4 } from "lib0/random";
import type * as Y from "yjs";
import { rowColumns, type Column } from "#shared/rowColumns.ts";
import {
  insertRows,
  moveRow,
  removeRow,
  rowWith,
  setCell,
  wordsOf,
  type Cells,
} from "#shared/rowEdits.ts";
import { listOf, orderedRows, plainRow, type ListName } from "#shared/rows.ts";
import type { RowsHistory } from "./history.ts";

/** A table whose rows people add, move and remove; partners have one row per university, and none of this. */
export interface RowsList {
  doc: Y.Doc;
  name: ListName;
  history: RowsHistory;
}

type RowMap = Y.Map<unknown>;

/** Puts new rows behind one, or at the end with null. They are there when it returns, in this order. */
export function addRows(list: RowsList, after: RowMap | null, rows: readonly Cells[]): string[] {
  const { doc, name, history } = list;
  return history.act(() =>
    insertRows(doc, name, {
      after: after === null ? null : ownIdOf(list, after),
      rows,
      newId: uuidv4,
    }),
  );
}

export function duplicateRow(list: RowsList, map: RowMap): string[] {
  return addRows(list, map, [cellsOf(list, map)]);
}

export function dropRow(list: RowsList, map: RowMap): void {
  list.history.act(() => removeRow(list.doc, list.name, ownIdOf(list, map)));
}

/** To an index among all rows, from 0. */
export function moveRowTo(list: RowsList, map: RowMap, to: number): void {
  list.history.act(() => moveRow(list.doc, list.name, ownIdOf(list, map), to));
}

/**
 * Puts pasted rows into the table behind the one they were pasted in. The first goes into that row itself when all the
 * cells it would fill are empty. One act: undo takes back all of it. Gives the ids of the new rows.
 */
export function pasteRows(list: RowsList, map: RowMap, rows: readonly Cells[]): string[] {
  const [first = {}] = rows;
  const taken = cellsOf(list, map);
  const fits = Object.keys(first).every((key) => taken[key] === undefined);
  return list.history.act(() => {
    if (fits) fillRow(list, map, first);
    return insertRows(list.doc, list.name, {
      after: ownIdOf(list, map),
      rows: fits ? rows.slice(1) : rows,
      newId: uuidv4,
    });
  });
}

function fillRow({ name }: RowsList, map: RowMap, cells: Cells): void {
  const columns: readonly Column[] = rowColumns[name];
  for (const column of columns) {
    const value = cells[column.key];
    if (column.kind !== "words") {
      if (value !== undefined) setCell(map, column, value);
    } else if (typeof value === "string") wordsOf(map, column.key).insert(0, value);
  }
}

/** Puts a row that is gone back where it was, under the id it had: what referred to it does so again. */
export function putRowBack(
  list: RowsList,
  { id, at, cells }: { id: string; at: number; cells: Cells },
): string {
  const { doc, name, history } = list;
  return history.act(() => {
    const before = orderedRows(listOf(doc, name))[at - 1];
    const isFree = id !== "" && rowWith(doc, name, id) === undefined;
    const [made = id] = insertRows(doc, name, {
      after: before === undefined ? null : ownIdOf(list, before),
      rows: [cells],
      newId: () => (isFree ? id : uuidv4()),
    });
    if (at === 0) moveRow(doc, name, made, 0);
    return made;
  });
}

/** What is in a row now, by column. */
export function cellsOf({ name }: Pick<RowsList, "name">, map: RowMap): Cells {
  return Object.fromEntries(plainRow(name, "", map).cells);
}

/**
 * The id by which a row is edited, and no other. Two rows may have come to the same one (put back here, brought back by
 * undo there), and a plain client may have left it out; the later of them gets one of its own.
 */
function ownIdOf({ doc, name }: RowsList, map: RowMap): string {
  const id = map.get("id");
  if (typeof id === "string" && id !== "" && rowWith(doc, name, id) === map) return id;
  const own = uuidv4();
  map.set("id", own);
  return own;
}
