import { create } from "zustand";
import type { BlockId } from "#shared/template.ts";

/** The block whose decisions are shown: the one chosen in the panel, or the one that is being written. */
export const useChosenBlock = create<{ blockId: BlockId | null }>(() => ({ blockId: null }));

export function chooseBlock(blockId: BlockId | null): void {
  useChosenBlock.setState({ blockId });
}
