import * as Y from "yjs";
import { isPlain } from "./plainValue.ts";
import { rowColumns, type Column, type RowsName } from "./rowColumns.ts";
import { termOf } from "./vocabularies/vocabulary.ts";
import { vocabularies } from "./vocabularies/vocabularies.ts";

/**
 * A row as the document holds it, whatever a plain client wrote there: what is hashed, signed and compared. Cells are in
 * column order; one without a value is absent.
 */
export interface PlainRow {
  id: string;
  cells: [key: string, value: unknown][];
}

type CellOf<C> = C extends { kind: "words" }
  ? string
  : C extends { kind: "number" }
    ? number | null
    : C extends { kind: "outcomes" }
      ? string[]
      : C extends { vocabulary: "bloom" }
        ? number | null
        : string | null;

type ColumnOf<N extends RowsName> = (typeof rowColumns)[N][number];

/** A row as the product understands it. A cell that cannot stand there reads as empty, and its key is in `refused`. */
export type Row<N extends RowsName> = {
  id: string;
  refused: string[];
} & { [C in ColumnOf<N> as C["key"]]: CellOf<C> };

export type Outcome = Row<"outcomes">;
export type Activity = Row<"activities">;
export type Assessment = Row<"assessments">;
export type Stakeholder = Row<"stakeholders">;
export type Partner = Row<"partners">;

export type ListName = Exclude<RowsName, "partners">;

/** The rows as they came; `orderedRows` has them as they are shown. A plain client may have put anything there. */
export function listOf(doc: Y.Doc, name: ListName): Y.Array<unknown> {
  return doc.getArray(name);
}

/** By the university's id. */
export function partnersOf(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap("partners");
}

/** To be observed: whatever changes in the table changes in it. */
export function sharedRowsOf(doc: Y.Doc, name: RowsName): Y.Array<unknown> | Y.Map<unknown> {
  return name === "partners" ? partnersOf(doc) : listOf(doc, name);
}

/** In the order of the table; partners, whose order is that of the workshop's universities, by id. */
export function plainRowsOf(doc: Y.Doc, name: RowsName): PlainRow[] {
  if (name === "partners") {
    return [...partnersOf(doc).entries()]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([id, map]) => (isMap(map) ? [plainRow(name, id, map)] : []));
  }
  return orderedRows(listOf(doc, name)).map((map, at) => plainRow(name, idOf(map, at), map));
}

export function rowsOf<N extends RowsName>(doc: Y.Doc, name: N): Row<N>[] {
  return plainRowsOf(doc, name).map((row) => readRow(name, row));
}

/**
 * The maps of an array in the order in which they are shown. A row that was moved carries its place as a number under
 * `order`; one that never was has its index. An array has no move of its own, and taking a row out and putting a copy
 * in would lose what somebody else is writing in it.
 */
export function orderedRows(array: Y.Array<unknown>): Y.Map<unknown>[] {
  return array
    .toArray()
    .flatMap((entry, index) =>
      isMap(entry) ? [{ map: entry, index, place: placeOf(entry, index) }] : [],
    )
    .sort((a, b) => a.place - b.place || a.index - b.index)
    .map(({ map }) => map);
}

export function placeOf(map: Y.Map<unknown>, index: number): number {
  const order = map.get("order");
  return typeof order === "number" && Number.isFinite(order) ? order : index;
}

/** What a plain client left without an id has one by its position: it can be read, and refers to nothing. */
const idOf = (map: Y.Map<unknown>, at: number): string => {
  const id = map.get("id");
  return typeof id === "string" && id !== "" ? id : `row-${at + 1}`;
};

export function plainRow(name: RowsName, id: string, map: Y.Map<unknown>): PlainRow {
  const columns: readonly Column[] = rowColumns[name];
  return {
    id,
    cells: columns.flatMap(({ key }): [string, unknown][] => {
      const value = plainCell(map.get(key));
      return value === null ? [] : [[key, value]];
    }),
  };
}

function plainCell(value: unknown): unknown {
  const plain = value instanceof Y.Text ? value.toString() : value;
  const isNothing = plain === "" || (Array.isArray(plain) && plain.length === 0);
  return isPlain(plain) && !isNothing ? plain : null;
}

/** The row with every column of its table, read as what it should be. */
export function readRow<N extends RowsName>(name: N, { id, cells }: PlainRow): Row<N> {
  const columns: readonly Column[] = rowColumns[name];
  const values = new Map(cells);
  const refused: string[] = [];
  const read = columns.map((column): [string, unknown] => {
    const value = values.get(column.key);
    if (value !== undefined && !mayStand(column, value)) refused.push(column.key);
    return [column.key, cellOf(column, value)];
  });
  return { id, refused, ...Object.fromEntries(read) } as Row<N>; // The columns of the table are the type's keys.
}

/** Whether the value may stand in the column: asked before anything is written, and of what others have written. */
export function mayStand(column: Column, value: unknown): boolean {
  switch (column.kind) {
    case "words":
      return typeof value === "string";
    case "number":
      return isNumberIn(column, value);
    case "term":
      return termOf(vocabularies[column.vocabulary], value) !== undefined;
    case "outcomes":
      return Array.isArray(value) && value.every((id) => typeof id === "string");
  }
}

function isNumberIn(
  { least, most, step }: Extract<Column, { kind: "number" }>,
  value: unknown,
): boolean {
  return (
    typeof value === "number" && value >= least && value <= most && Number.isInteger(value / step)
  );
}

function cellOf(column: Column, value: unknown): unknown {
  const isFine = value !== undefined && mayStand(column, value);
  if (column.kind === "words") return isFine ? value : "";
  if (column.kind === "outcomes") return isFine ? value : [];
  return isFine ? value : null;
}

const isMap = (value: unknown): value is Y.Map<unknown> => value instanceof Y.Map;
