import type { Block, ZoneId } from "../template.ts";

/** A block as it is written down: what it leaves out is the ordinary case. */
export type WrittenBlock = Pick<Block, "id" | "name" | "hint" | "prompt"> &
  Partial<Omit<Block, "zone">>;

/** Completes the blocks of one zone, in reading order. An ordinary block is one text, the same under every reading. */
export function blocksOf(zone: ZoneId, blocks: WrittenBlock[]): Block[] {
  return blocks.map(
    (block): Block => ({
      kind: "text",
      promptFor: {},
      elements: [],
      material: false,
      fields: [],
      ...block,
      zone,
    }),
  );
}
