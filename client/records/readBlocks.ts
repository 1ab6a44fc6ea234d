import type * as Y from "yjs";
import { hashOf, isBlockEmpty, readBlock } from "#shared/blockContent.ts";
import { fieldKeysOf, fieldsOf, fragmentAt, placesOf, titleOf } from "#shared/canvas.ts";
import { sharedRowsOf } from "#shared/rows.ts";
import type { Block, BlockId, Template } from "#shared/template.ts";
import { showBlocksNow, useBlocksNow } from "./blocksNow.ts";

/** How long nobody may have changed a block before it is read again: hashing on each keystroke would be felt. */
const restMs = 150;

/**
 * Keeps the blocks of this screen up to date with the document: all of them now, later those that changed.
 * Belongs into the chunk of the editor, because reading rich text needs its schema. Returns the way to stop.
 */
export function watchBlocks(doc: Y.Doc, template: Template): () => void {
  const changed = new Set<BlockId>(template.blocks.map(({ id }) => id));
  let timer: ReturnType<typeof setTimeout> | undefined;

  const readChanged = (): void => {
    const blocks = template.blocks.filter(({ id }) => changed.has(id));
    changed.clear();
    const read = blocks.map((block) => blockNow(doc, template, block));
    showBlocksNow(Object.values({ ...useBlocksNow.getState(), ...byId(read) }));
  };
  const stops = template.blocks.map((block) =>
    observeBlock(doc, template, block, () => {
      changed.add(block.id);
      clearTimeout(timer);
      timer = setTimeout(readChanged, restMs);
    }),
  );
  readChanged();
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}

function blockNow(doc: Y.Doc, template: Template, block: Block) {
  const content = readBlock(doc, template, block);
  return { id: block.id, hash: hashOf(content), isEmpty: isBlockEmpty(content) };
}

function byId<T extends { id: string }>(items: T[]): Record<string, T> {
  return Object.fromEntries(items.map((item) => [item.id, item]));
}

function observeBlock(
  doc: Y.Doc,
  template: Template,
  block: Block,
  onChange: () => void,
): () => void {
  const keys = fieldKeysOf(template, block);
  const fragments = placesOf(template, block).map((place) => fragmentAt(doc, place));
  const onFields = ({ keysChanged }: Y.YMapEvent<unknown>): void => {
    if (keys.some((key) => keysChanged.has(key))) onChange();
  };
  const rows = block.rows === undefined ? null : sharedRowsOf(doc, block.rows);
  rows?.observeDeep(onChange);
  for (const fragment of fragments) fragment.observeDeep(onChange);
  if (keys.length > 0) fieldsOf(doc).observe(onFields);
  if (block.kind === "title") titleOf(doc).observe(onChange);
  return () => {
    rows?.unobserveDeep(onChange);
    for (const fragment of fragments) fragment.unobserveDeep(onChange);
    if (keys.length > 0) fieldsOf(doc).unobserve(onFields);
    if (block.kind === "title") titleOf(doc).unobserve(onChange);
  };
}
