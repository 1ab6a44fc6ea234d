import { useCallback, useRef, useSyncExternalStore } from "react";
import * as Y from "yjs";
import type { RowsName } from "#shared/rowColumns.ts";
import { listOf, orderedRows, partnersOf, sharedRowsOf, type ListName } from "#shared/rows.ts";

/** One row of a table on the screen. */
export interface ShownRow {
  /** For a university's row the university's. */
  id: string;
  /** Null while nobody has written anything about this university. */
  map: Y.Map<unknown> | null;
}

/** Empty where a plain client left it out: nothing can refer to such a row. */
export function rowIdOf(map: Y.Map<unknown>): string {
  const id = map.get("id");
  return typeof id === "string" ? id : "";
}

/** Which rows there are and in which order; the same array while people only write in them. */
export function useRowMaps(doc: Y.Doc, name: ListName): readonly Y.Map<unknown>[] {
  return useList(doc, name, () => orderedRows(listOf(doc, name)));
}

/** The maps of these universities, in their order, and of others that are stored, which are none of the workshop. */
export function usePartnerRows(
  doc: Y.Doc,
  universities: readonly { id: string }[],
): readonly ShownRow[] {
  const maps = useList(doc, "partners", () => [...partnersOf(doc).entries()].flat());
  const stored = new Map<string, Y.Map<unknown>>();
  for (let at = 0; at < maps.length; at += 2) {
    const [id, map] = [maps[at], maps[at + 1]];
    if (typeof id === "string" && map instanceof Y.Map) stored.set(id, map);
  }
  const known = universities.map(({ id }) => ({ id, map: stored.get(id) ?? null }));
  const strangers = [...stored].filter(([id]) => !universities.some((one) => one.id === id));
  return [...known, ...strangers.map(([id, map]) => ({ id, map }))];
}

/** The ids of the outcomes in order, by which they are O1, O2 …; the same array while these stay. */
export function useOutcomeIds(doc: Y.Doc): readonly string[] {
  return useList(doc, "outcomes", () => orderedRows(listOf(doc, "outcomes")).map(rowIdOf));
}

/** A list read from a table; the component renders again when the list is another, not when words in the rows are. */
function useList<T>(doc: Y.Doc, name: RowsName, read: () => T[]): readonly T[] {
  const last = useRef<readonly T[]>([]);
  const subscribe = useCallback(
    (onChange: () => void) => {
      const shared = sharedRowsOf(doc, name);
      const onEvents = (events: Y.YEvent<Y.AbstractType<unknown>>[]): void => {
        if (events.some((event) => changesList(event, shared))) onChange();
      };
      shared.observeDeep(onEvents);
      return () => shared.unobserveDeep(onEvents);
    },
    [doc, name],
  );
  return useSyncExternalStore(subscribe, () => {
    const now = read();
    const isSame =
      now.length === last.current.length && now.every((one, at) => one === last.current[at]);
    if (!isSame) last.current = now;
    return last.current;
  });
}

function changesList(event: Y.YEvent<Y.AbstractType<unknown>>, shared: unknown): boolean {
  if (event.target === shared) return true;
  return (
    event.target.parent === shared &&
    (event.changes.keys.has("order") || event.changes.keys.has("id"))
  );
}

/** What stands in a cell now; a Y.Text for words. Renders again when it is another, not when words are written in it. */
export function useCell(map: Y.Map<unknown> | null, key: string): unknown {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const onEvent = ({ keysChanged }: Y.YMapEvent<unknown>): void => {
        if (keysChanged.has(key)) onChange();
      };
      map?.observe(onEvent);
      return () => map?.unobserve(onEvent);
    },
    [map, key],
  );
  return useSyncExternalStore(subscribe, () => map?.get(key));
}

/** The words of a cell, letter by letter; what a plain client wrote there instead, as it is. */
export function useWords(value: unknown): string {
  const text = value instanceof Y.Text ? value : null;
  const subscribe = useCallback(
    (onChange: () => void) => {
      text?.observe(onChange);
      return () => text?.unobserve(onChange);
    },
    [text],
  );
  const written = useSyncExternalStore(subscribe, () => text?.toString() ?? "");
  return text ? written : typeof value === "string" ? value : "";
}
