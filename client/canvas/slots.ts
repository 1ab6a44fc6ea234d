import type { ReactNode } from "react";
import type { Awareness } from "y-protocols/awareness";
import type * as Y from "yjs";
import type { Place } from "#shared/canvas.ts";
import type { Block, BlockId } from "#shared/template.ts";
import type { Anchor, Quote } from "#shared/thread.ts";
import type { Access } from "./access.ts";

/** Words somebody selected, in the form in which a thread keeps them. */
export interface SelectedWords {
  place: Place;
  anchor: Anchor;
  quote: Quote;
}

/** What is put into a canvas has its document, and may change it or not. */
export interface SlotCanvas {
  doc: Y.Doc;
  access: Access;
  awareness: Awareness;
  /** What changes a canvas is loaded and may bind to the document. */
  isEditing: boolean;
}

/** What other features put into the canvas. The page fills it; the canvas knows none of them. */
export interface CanvasSlots {
  /** At the right end of a block's header. */
  blockState(block: Block): ReactNode;
  /** The table of a block that has one, above its words. */
  rows(block: Block, canvas: SlotCanvas): ReactNode;
  /** Below the words and values of a block: what follows from them. */
  below(block: Block, canvas: SlotCanvas): ReactNode;
  onCommentBlock(blockId: BlockId): void;
  onCommentWords(words: SelectedWords): void;
}
