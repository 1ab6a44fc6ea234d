import type { ReactNode } from "react";
import type { Place } from "#shared/canvas.ts";
import type { Block, BlockId } from "#shared/template.ts";
import type { Anchor, Quote } from "#shared/thread.ts";

/** Words somebody selected, in the form in which a thread keeps them. */
export interface SelectedWords {
  place: Place;
  anchor: Anchor;
  quote: Quote;
}

/** What other features put into the canvas. The page fills it; the canvas knows none of them. */
export interface CanvasSlots {
  /** At the right end of a block's header. */
  blockState(block: Block): ReactNode;
  onCommentBlock(blockId: BlockId): void;
  onCommentWords(words: SelectedWords): void;
}
