import { callBlock } from "../agreement/chosenBlock.ts";
import { BlockStateButton } from "../agreement/BlockStateButton.tsx";
import type { CanvasSlots } from "../canvas/slots.ts";
import { startThread } from "../comments/commentDraft.ts";
import { CanvasPosition } from "./CanvasPosition.tsx";
import { showPanel } from "./canvasPanel.ts";

/** Where comments and agreement meet the canvas. */
export const canvasSlots: CanvasSlots = {
  blockState: (block) => (
    <BlockStateButton block={block} onOpen={() => showAgreementOn(block.id)} />
  ),
  rows: () => null,
  below: (block, canvas) => <CanvasPosition block={block} canvas={canvas} />,
  onCommentBlock: (blockId) => startThread({ blockId }),
  onCommentWords: ({ place, anchor, quote }) => startThread({ ...place, anchor, quote }),
};

function showAgreementOn(blockId: string): void {
  callBlock(blockId);
  showPanel("agreement");
}
