import { createContext, use, type ReactNode } from "react";
import * as Y from "yjs";
import type { RowsName } from "#shared/rowColumns.ts";
import { partnerRow } from "#shared/rowEdits.ts";
import type { RowsHistory } from "./history.ts";
import type { LostRows } from "./lostRows.ts";
import type { ShownRow } from "./useRows.ts";

/** What every cell of a table needs; stable while people write, so that no row renders again for it. */
export interface Table {
  doc: Y.Doc;
  name: RowsName;
  labels: Readonly<Record<string, string>>;
  history: RowsHistory;
  lost: LostRows;
  /** Nobody takes what is written now: it can be read, and the caret stays where it is. */
  isHeld: boolean;
  /** The faces of the others who are in a row. */
  writersIn: (rowId: string) => ReactNode;
  /** The focus came into a row, or went out of it. */
  onEnter(row: ShownRow): void;
  onLeave(row: ShownRow): void;
}

export const TableContext = createContext<Table | null>(null);

export function useTable(): Table {
  const table = use(TableContext);
  if (!table) throw new Error("A cell stands outside its table.");
  return table;
}

/** Changes a row as one types: what follows within a moment is taken back with it. The row is made when there is none. */
export function changeRow(
  table: Table,
  row: ShownRow,
  change: (map: Y.Map<unknown>) => void,
): void {
  table.doc.transact(() => change(row.map ?? partnerRow(table.doc, row.id)), table.history.origin);
}

const keys = new WeakMap<Y.Map<unknown>, string>();
let made = 0;

/** A name of this row on this page: ids may come twice, or not at all. */
export function keyOf({ id, map }: ShownRow): string {
  // A university's row keeps its place on the page when it is first written.
  if (map === null || map.parent instanceof Y.Map) return id;
  const key = keys.get(map) ?? `row-${(made += 1)}`;
  keys.set(map, key);
  return key;
}
