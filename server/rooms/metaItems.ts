import type * as Y from "yjs";
import { schemaVersionOf } from "#shared/canvas.ts";

/** The items of the root `meta`, which belongs to the server: it says which pages may bind to the document. */
export interface MetaItems {
  /**
   * Its name. Null while the document does not say its version, which is so only when its seed was found damaged and set
   * aside: then a page that still has it may bring it back.
   */
  root: string | null;
  has(id: Y.ID): boolean;
  /** Whether one of them that is not deleted lies within these clocks. */
  isLiveWithin(client: number, clock: number, length: number): boolean;
}

/** As the document stands now. It holds for the life of a room: no update that changes `meta` is let in. */
export function metaItemsOf(doc: Y.Doc): MetaItems {
  const root = "meta";
  const meta = doc.getMap(root);
  const items = [...meta._map.values()].flatMap(itemAndOlder);
  for (let item = meta._start; item !== null; item = item.right) items.push(item);
  const ranges = items.map(({ id: { client, clock }, length, deleted }) => {
    return { client, clock, end: clock + length, deleted };
  });
  return {
    root: schemaVersionOf(doc) === null ? null : root,
    has: ({ client, clock }) =>
      ranges.some((range) => range.client === client && range.clock <= clock && clock < range.end),
    isLiveWithin: (client, clock, length) =>
      ranges.some(
        (range) =>
          !range.deleted &&
          range.client === client &&
          range.clock < clock + length &&
          clock < range.end,
      ),
  };
}

/** A key's item and those it replaced. */
function itemAndOlder(newest: Y.Item): Y.Item[] {
  const items: Y.Item[] = [];
  for (let item: Y.Item | null = newest; item !== null; item = item.left) items.push(item);
  return items;
}
