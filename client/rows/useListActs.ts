import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import type * as Y from "yjs";
import type { Cells } from "#shared/rowEdits.ts";
import type { ListName } from "#shared/rows.ts";
import { firstKey } from "./columns.ts";
import type { LostRow } from "./lostRows.ts";
import * as acts from "./rowActs.ts";
import { focusCell, placeOfElement } from "./rowFocus.ts";
import { keyOf, useTable } from "./table.ts";
import { rowIdOf } from "./useRows.ts";

type RowMap = Y.Map<unknown>;

/** Where the focus goes once the rows are drawn: to a row, or to where rows are added when none is left. */
type Wanted = (maps: readonly RowMap[]) => { map: RowMap | undefined; column: string | null };

/**
 * What people do with rows, each act with what it says to a screen reader and where the focus goes. The acts are the
 * same between renders.
 */
export function useListActs(
  name: ListName,
  maps: readonly RowMap[],
  element: RefObject<HTMLTableElement | null>,
) {
  const { doc, history, lost } = useTable();
  const { t } = useTranslation();
  const [said, setSaid] = useState("");
  const shown = useRef(maps);
  const addButton = useRef<HTMLButtonElement>(null);
  const wanted = useRef<Wanted | null>(null);
  useLayoutEffect(() => {
    shown.current = maps;
    const goal = wanted.current?.(maps);
    wanted.current = null;
    if (!goal) return;
    if (!goal.map) return addButton.current?.focus();
    focusCell(element.current, { row: rowKey(goal.map), column: goal.column });
  }, [maps, element]);

  const all = useMemo(() => {
    const list: acts.RowsList = { doc, name, history };
    const first = firstKey(name);
    const focusOn = (id: string | undefined, column: string | null = first): void => {
      wanted.current = (now) => ({ map: now.find((map) => rowIdOf(map) === id), column });
    };
    const titleAt = (index: number): string => t(`rows.row.${name}`, { number: index + 1 });
    const indexOf = (map: RowMap): number => shown.current.indexOf(map);

    return {
      add(after: RowMap | null): void {
        const at = after === null ? shown.current.length : indexOf(after) + 1;
        focusOn(acts.addRows(list, after, [{}])[0]);
        setSaid(t("rows.said.added", { row: titleAt(at) }));
      },
      duplicate(map: RowMap): void {
        focusOn(acts.duplicateRow(list, map)[0]);
        setSaid(t("rows.said.duplicated", { row: titleAt(indexOf(map)) }));
      },
      remove(map: RowMap, goTo: "below" | "above" = "below"): void {
        const at = indexOf(map);
        const { [at - 1]: above, [at + 1]: below } = shown.current;
        const next = goTo === "above" ? (above ?? below) : (below ?? above);
        wanted.current = () => ({ map: next, column: first });
        acts.dropRow(list, map);
        setSaid(t("rows.said.removed"));
      },
      move(map: RowMap, to: number, column: string | null = "acts"): void {
        const of = shown.current.length;
        if (to < 0 || to >= of || to === indexOf(map)) return;
        wanted.current = () => ({ map, column });
        acts.moveRowTo(list, map, to);
        setSaid(t("rows.said.moved", { place: to + 1, of }));
      },
      paste(map: RowMap, rows: readonly Cells[]): void {
        focusOn(acts.pasteRows(list, map, rows).at(-1));
        setSaid(t("rows.paste.title", { count: rows.length }));
      },
      putBack(row: LostRow): void {
        const filled = Object.entries(row.cells).filter(([, value]) => value !== "");
        const id = acts.putRowBack(list, { ...row, cells: Object.fromEntries(filled) });
        focusOn(id, row.wasIn?.column ?? null);
        lost.forget(row);
        setSaid(t("rows.said.putBack", { row: titleAt(row.at) }));
      },
      travel(way: "undo" | "redo"): void {
        const before = new Set(shown.current);
        const place = placeOfElement(document.activeElement);
        const at = shown.current.findIndex((map) => rowKey(map) === place?.row);
        wanted.current = (now) => {
          const back = now.find((map) => !before.has(map));
          const stays = now.find((map) => rowKey(map) === place?.row);
          return {
            map: back ?? stays ?? now[Math.min(Math.max(at, 0), now.length - 1)],
            column: place?.column ?? first,
          };
        };
        history[way]();
        setSaid(t(way === "undo" ? "rows.said.undone" : "rows.said.redone"));
      },
    };
  }, [doc, name, history, lost, t]);
  return { acts: all, said, addButton };
}

export type ListActs = ReturnType<typeof useListActs>["acts"];

const rowKey = (map: RowMap): string => keyOf({ id: "", map });
