import { useState, type ReactNode } from "react";
import type { BlockId } from "#shared/template.ts";
import { useBlocksNow } from "../records/blocksNow.ts";

/** Draws a block as it reads at the moment of the call; what it returns must not change when the words do. */
export type RenderBlock = (blockId: BlockId) => ReactNode;

/** A block at the moment somebody looked: what was drawn and the hash of just that. */
export interface SeenBlock {
  hash: string;
  isEmpty: boolean;
  words: ReactNode;
}

interface Looking {
  seen: SeenBlock;
  /** The block reads differently by now. */
  isChanged: boolean;
  /** Looks at the block as it reads now. */
  look(): void;
}

/** Freezes a block as it reads when the component appears: a decision is about what was seen, not about what came since. */
export function useSeenBlock(blockId: BlockId, renderBlock: RenderBlock): Looking {
  const [seen, setSeen] = useState(() => see(blockId, renderBlock));
  const hashNow = useBlocksNow((blocks) => blocks[blockId]?.hash);
  return {
    seen,
    isChanged: hashNow !== seen.hash,
    look: () => setSeen(see(blockId, renderBlock)),
  };
}

function see(blockId: BlockId, renderBlock: RenderBlock): SeenBlock {
  const block = useBlocksNow.getState()[blockId];
  if (!block) throw new Error(`Nobody has read the block ${blockId} yet.`);
  return { hash: block.hash, isEmpty: block.isEmpty, words: renderBlock(blockId) };
}
