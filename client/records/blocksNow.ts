import { create } from "zustand";
import type { BlockNow } from "#shared/agreement.ts";
import type { BlockId } from "#shared/template.ts";

/**
 * How each block reads on this screen right now: its hash and whether it is empty. Filled from the server's answer
 * first and from the document as soon as the code that reads it is loaded; kept up to date while people write.
 */
export const useBlocksNow = create<Record<BlockId, BlockNow>>(() => ({}));

export function showBlocksNow(blocks: BlockNow[]): void {
  useBlocksNow.setState(Object.fromEntries(blocks.map((block) => [block.id, block])), true);
}
