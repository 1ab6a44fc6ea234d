import * as Y from "yjs";
import { rowColumns, type Column, type RowsName } from "./rowColumns.ts";
import { listOf, mayStand, orderedRows, partnersOf, placeOf, type ListName } from "./rows.ts";

/** Values for the cells of a new row, by column key; words as a string. */
export type Cells = Record<string, unknown>;

/**
 * Puts new rows behind the row with this id, at the end with null, each with an id of its own from `newId`. What may not
 * stand in a column is left out. Call it in a transaction of the origin whose undo is to take it back.
 */
export function insertRows(
  doc: Y.Doc,
  name: ListName,
  { after, rows, newId }: { after: string | null; rows: readonly Cells[]; newId: () => string },
): string[] {
  const array = listOf(doc, name);
  const shown = orderedRows(array);
  const at = after === null ? shown.length : indexOfRow(shown, after) + 1;
  const places = placesBetween(array, at, rows.length);
  const ids = rows.map(() => newId());
  const maps = rows.map((cells, i) =>
    mapOf(name, { id: ids[i] ?? newId(), order: places[i] ?? at, cells }),
  );
  array.push(maps);
  return ids;
}

/** The row with what others wrote in it up to now. Not there any more is no error. */
export function removeRow(doc: Y.Doc, name: ListName, id: string): void {
  const array = listOf(doc, name);
  const index = array.toArray().findIndex((map) => map instanceof Y.Map && map.get("id") === id);
  if (index >= 0) array.delete(index);
}

/** Moves a row so that it stands at this index among all rows, from 0. What others write in it meanwhile stays in it. */
export function moveRow(doc: Y.Doc, name: ListName, id: string, to: number): void {
  const array = listOf(doc, name);
  const shown = orderedRows(array);
  const from = indexOfRow(shown, id);
  const moved = shown[from];
  if (moved === undefined || from === to) return;
  shown.splice(from, 1);
  shown.splice(Math.max(0, Math.min(to, shown.length)), 0, moved);
  setPlaces(array, shown, moved);
}

/** Sets a cell that is not words; null empties it. What may not stand there is not written: false. */
export function setCell(map: Y.Map<unknown>, column: Column, value: unknown): boolean {
  if (value === null) map.delete(column.key);
  else if (!mayStand(column, value)) return false;
  else map.set(column.key, value);
  return true;
}

/** The text of a cell of words, made when the row came without one; what a plain client wrote as a string is kept. */
export function wordsOf(map: Y.Map<unknown>, key: string): Y.Text {
  const found = map.get(key);
  if (found instanceof Y.Text) return found;
  const made = new Y.Text(typeof found === "string" ? found : "");
  map.set(key, made);
  return made;
}

/** The row of a university, made when there is none. */
export function partnerRow(doc: Y.Doc, universityId: string): Y.Map<unknown> {
  const partners = partnersOf(doc);
  const found = partners.get(universityId);
  if (found instanceof Y.Map) return found;
  const made = mapWith("partners", {});
  partners.set(universityId, made);
  return made;
}

export function rowWith(doc: Y.Doc, name: ListName, id: string): Y.Map<unknown> | undefined {
  return orderedRows(listOf(doc, name)).find((map) => map.get("id") === id);
}

function mapOf(
  name: ListName,
  { id, order, cells }: { id: string; order: number; cells: Cells },
): Y.Map<unknown> {
  const map = mapWith(name, cells);
  map.set("id", id);
  map.set("order", order);
  return map;
}

/** With a text for every column of words, so that two people who begin to write at once write in the same one. */
function mapWith(name: RowsName, cells: Cells): Y.Map<unknown> {
  const map = new Y.Map<unknown>();
  const columns: readonly Column[] = rowColumns[name];
  for (const column of columns) {
    const value = cells[column.key];
    if (column.kind === "words")
      map.set(column.key, new Y.Text(typeof value === "string" ? value : ""));
    else if (value !== undefined && mayStand(column, value)) map.set(column.key, value);
  }
  return map;
}

const indexOfRow = (shown: readonly Y.Map<unknown>[], id: string): number =>
  shown.findIndex((map) => map.get("id") === id);

/** Places for so many rows from the index on; where no number fits between its neighbours, all rows are numbered anew. */
function placesBetween(array: Y.Array<unknown>, at: number, count: number): number[] {
  const shown = orderedRows(array);
  const [before, behind] = [shown[at - 1], shown[at]];
  if (count === 0) return [];
  if (behind === undefined) {
    const last = before === undefined ? -1 : placeIn(array, before);
    return Array.from({ length: count }, (_, i) => last + 1 + i);
  }
  const end = placeIn(array, behind);
  const start = before === undefined ? end - count - 1 : placeIn(array, before);
  const step = (end - start) / (count + 1);
  if (step < smallestStep) {
    shown.forEach((map, index) => map.set("order", index < at ? index : index + count));
    return Array.from({ length: count }, (_, i) => at + i);
  }
  return Array.from({ length: count }, (_, i) => start + step * (i + 1));
}

/** Halving between neighbours ends somewhere; long before numbers run out, everything is numbered anew. */
const smallestStep = 2 ** -20;

function placeIn(array: Y.Array<unknown>, map: Y.Map<unknown>): number {
  return placeOf(map, array.toArray().indexOf(map));
}

/**
 * Gives the moved row a place between its new neighbours. The others get theirs written down first when they have none: an
 * index changes when a row before it goes.
 */
function setPlaces(
  array: Y.Array<unknown>,
  shown: readonly Y.Map<unknown>[],
  moved: Y.Map<unknown>,
): void {
  for (const map of shown)
    if (map.get("order") === undefined) map.set("order", placeIn(array, map));
  const at = shown.indexOf(moved);
  const [before, behind] = [shown[at - 1], shown[at + 1]];
  const start = before === undefined ? null : placeIn(array, before);
  const end = behind === undefined ? null : placeIn(array, behind);
  const between =
    start === null ? (end ?? 0) - 1 : end === null ? start + 1 : start + (end - start) / 2;
  const fits = (start === null || between > start) && (end === null || between < end);
  if (fits) moved.set("order", between);
  else shown.forEach((map, index) => map.set("order", index));
}
