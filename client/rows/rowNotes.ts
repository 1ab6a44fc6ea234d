import { useCallback, useReducer, useEffect } from "react";
import * as Y from "yjs";
import { rowColumns, type Column, type RowsName } from "#shared/rowColumns.ts";
import { mayStand } from "#shared/rows.ts";
import { idsIn } from "./OutcomesCell.tsx";
import type { ShownRow } from "./useRows.ts";

/** What is wrong with a cell and to be said in words. */
export type RowNote =
  /** Something stands there that cannot: another program wrote it. */
  | { kind: "foreign"; column: Column; value: unknown }
  /** It refers to outcomes that are gone. */
  | { kind: "gone"; column: Column };

/** The notes of a row; renders again when one of its values is another. */
export function useRowNotes(
  name: RowsName,
  { map }: ShownRow,
  outcomes: readonly string[],
): RowNote[] {
  const [, readAgain] = useReducer((times: number) => times + 1, 0);
  const observe = useCallback(() => {
    map?.observe(readAgain);
    return () => map?.unobserve(readAgain);
  }, [map]);
  useEffect(observe, [observe]);
  const columns: readonly Column[] = rowColumns[name];
  return columns.flatMap((column): RowNote[] => {
    const value: unknown = map?.get(column.key);
    if (value === undefined || value === null || value === "") return [];
    const plain = value instanceof Y.Text ? "" : value;
    if (!mayStand(column, plain)) return [{ kind: "foreign", column, value: plain }];
    const isGone = column.kind === "outcomes" && idsIn(value).some((id) => !outcomes.includes(id));
    return isGone ? [{ kind: "gone", column }] : [];
  });
}
