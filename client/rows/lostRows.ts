import * as Y from "yjs";
import { rowWith, type Cells } from "#shared/rowEdits.ts";
import { orderedRows, listOf, partnersOf, plainRow, sharedRowsOf } from "#shared/rows.ts";
import type { RowsName } from "#shared/rowColumns.ts";
import { createStore, type StoreApi } from "zustand/vanilla";
import { rowIdOf, type ShownRow } from "./useRows.ts";

/** A cell, and behind which letter of it. */
export interface Caret {
  column: string;
  letter: number;
}

/** A row that somebody else took away, with what was in it. */
export interface LostRow {
  id: string;
  /** Where it stood, from 0. */
  at: number;
  cells: Cells;
  /** Where this person was writing; null when they had only written in the row before. */
  wasIn: Caret | null;
}

interface Mine {
  id: string;
  at: number;
  cells: Cells;
}

/** What the fields of a row hold on the screen, letters that are still being composed included. */
export interface Fields {
  /** Where the focus is, if it is in this row. */
  focused: Caret | null;
  words: Record<string, string>;
}

interface Watched {
  doc: Y.Doc;
  name: RowsName;
  /** Of what is done in this table on this page. */
  origin: object;
  fieldsOf(row: ShownRow): Fields;
}

/**
 * Keeps what is in the rows this person is in or wrote in on this page, so that it is still there when somebody else
 * removes one of them: a deleted row of a document holds nothing that could be read any more. Without a limit of time:
 * who comes back from an hour offline finds out what went meanwhile.
 */
export function watchLostRows({ doc, name, origin, fieldsOf }: Watched) {
  const lost: StoreApi<readonly LostRow[]> = createStore<readonly LostRow[]>(() => []);
  const mine = new Map<Y.Map<unknown>, Mine>();
  const shared = sharedRowsOf(doc, name);

  const keep = (row: Y.Map<unknown>): void => {
    const { id, at } = whereIs(doc, name, row);
    mine.set(row, { id, at, cells: Object.fromEntries(plainRow(name, id, row).cells) });
  };
  const lose = (row: Y.Map<unknown>, { id, at, cells }: Mine): void => {
    const { focused, words } = fieldsOf({ id, map: row });
    const all = { ...cells, ...words };
    const isEmpty = Object.values(all).every((value) => value === "");
    if (isEmpty && focused === null) return;
    lost.setState([...lost.getState(), { id, at, cells: all, wasIn: focused }], true);
  };

  const onEvents = (events: Y.YEvent<Y.AbstractType<unknown>>[], by: Y.Transaction): void => {
    for (const [row, known] of mine) {
      if (row._item?.deleted) {
        mine.delete(row);
        if (!by.local) lose(row, known);
      } else if (events.some(({ target }) => target === row || target.parent === row)) keep(row);
    }
    if (by.origin !== origin) return;
    for (const row of events.flatMap(({ target }) => changedRows(target, shared, by))) keep(row);
  };
  /** Somebody brought a row back as it was: there is nothing to keep any more. */
  const onBack = (): void => {
    const still = lost.getState().filter((row) => !isBack(doc, name, row));
    if (still.length < lost.getState().length) lost.setState(still, true);
  };
  shared.observeDeep(onEvents);
  shared.observe(onBack);
  return {
    lost,
    /** This person is in a row now. */
    enter: keep,
    change: (row: LostRow, cells: Cells): void =>
      lost.setState(
        lost.getState().map((one) => (one === row ? { ...row, cells } : one)),
        true,
      ),
    forget: (row: LostRow): void =>
      lost.setState(
        lost.getState().filter((one) => one !== row),
        true,
      ),
    stop: (): void => {
      shared.unobserveDeep(onEvents);
      shared.unobserve(onBack);
    },
  };
}

export type LostRows = ReturnType<typeof watchLostRows>;

function isBack(doc: Y.Doc, name: RowsName, { id, cells }: LostRow): boolean {
  const row = name === "partners" ? partnersOf(doc).get(id) : rowWith(doc, name, id);
  if (!isRow(row)) return false;
  const now = new Map(plainRow(name, id, row).cells);
  const filled = Object.entries(cells).filter(([, value]) => value !== "");
  return filled.every(([key, value]) => JSON.stringify(now.get(key)) === JSON.stringify(value));
}

/** The rows that a change is in: the one around it, or those that it made. */
function changedRows(
  target: Y.AbstractType<unknown>,
  shared: Y.Array<unknown> | Y.Map<unknown>,
  { beforeState }: Y.Transaction,
): Y.Map<unknown>[] {
  if (target !== shared) return [target, target.parent].filter(isRow).filter(isIn(shared));
  const all: unknown[] = shared instanceof Y.Array ? shared.toArray() : [...shared.values()];
  return all.filter(isRow).filter(({ _item: item }) => {
    return item !== null && item.id.clock >= (beforeState.get(item.id.client) ?? 0);
  });
}

const isIn = (shared: unknown) => (row: Y.Map<unknown>) => row.parent === shared;

const isRow = (type: unknown): type is Y.Map<unknown> => type instanceof Y.Map;

function whereIs(doc: Y.Doc, name: RowsName, row: Y.Map<unknown>): { id: string; at: number } {
  if (name === "partners") {
    const id = [...partnersOf(doc).entries()].find(([, map]) => map === row)?.[0] ?? "";
    return { id, at: -1 };
  }
  return {
    id: rowIdOf(row),
    at: orderedRows(listOf(doc, name)).indexOf(row),
  };
}
