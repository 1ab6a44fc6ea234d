import { create } from "zustand";
import type { BlockId } from "#shared/template.ts";

interface ChosenBlock {
  /** The block whose decisions are shown: the one that was called, or the one that is being written. */
  blockId: BlockId | null;
  /** Raised when somebody asks for the decisions: the panel then moves the focus to them. */
  calls: number;
}

export const useChosenBlock = create<ChosenBlock>(() => ({ blockId: null, calls: 0 }));

/** Shows the decisions on a block where they are seen already; the focus stays where it is. */
export function chooseBlock(blockId: BlockId | null): void {
  useChosenBlock.setState({ blockId });
}

/** Shows the decisions on a block and goes there. */
export function callBlock(blockId: BlockId): void {
  useChosenBlock.setState(({ calls }) => ({ blockId, calls: calls + 1 }));
}
