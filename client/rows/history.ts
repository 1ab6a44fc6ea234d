import * as Y from "yjs";
import type { RowsName } from "#shared/rowColumns.ts";
import { sharedRowsOf } from "#shared/rows.ts";

/** What one person did in one table on this page, to be taken back and done again; nobody else's acts are in it. */
export interface RowsHistory {
  /** The origin of what is typed; letters typed in one go are taken back together. */
  origin: object;
  /** Does something that is taken back by itself. */
  act<T>(change: () => T): T;
  undo(): void;
  redo(): void;
  stop(): void;
}

export function openHistory(doc: Y.Doc, name: RowsName): RowsHistory {
  const origin = {};
  const rows = sharedRowsOf(doc, name);
  const undo = new Y.UndoManager([rows], {
    trackedOrigins: new Set([origin]),
    deleteFilter: (item) => !holdsOthersWords(item, rows, doc.clientID),
  });
  return {
    origin,
    act(change) {
      undo.stopCapturing();
      const result = doc.transact(change, origin);
      undo.stopCapturing();
      return result;
    },
    undo: () => void undo.undo(),
    redo: () => void undo.redo(),
    stop: () => undo.destroy(),
  };
}

type Rows = Y.Array<unknown> | Y.Map<unknown>;

/**
 * Whether taking this item back would take what somebody else wrote with it: the row itself, its place and its texts stay
 * when a row that one added was written in by others.
 */
function holdsOthersWords(item: Y.Item, rows: Rows, own: number): boolean {
  const row = rowAround(item, rows);
  if (row === null) return false;
  const isFrame =
    item.parent === rows ||
    (item.parent === row &&
      (item.parentSub === "id" ||
        item.parentSub === "order" ||
        item.content instanceof Y.ContentType));
  return isFrame && isWrittenByOthers(row, own);
}

function rowAround(item: Y.Item, rows: Rows): Y.Map<unknown> | null {
  let around: Y.Item | null = item;
  while (around !== null && around.parent !== rows) {
    around = around.parent instanceof Y.AbstractType ? around.parent._item : null;
  }
  if (!(around?.content instanceof Y.ContentType)) return null;
  return around.content.type instanceof Y.Map ? around.content.type : null;
}

function isWrittenByOthers(row: Y.Map<unknown>, own: number): boolean {
  for (const cell of row._map.values()) {
    if (cell.deleted) continue;
    if (cell.id.client !== own && !(cell.content instanceof Y.ContentType)) return true;
    if (!(cell.content instanceof Y.ContentType)) continue;
    for (let letter = cell.content.type._start; letter !== null; letter = letter.right) {
      if (!letter.deleted && letter.id.client !== own) return true;
    }
  }
  return false;
}
