import { lazy, Suspense } from "react";
import type { Block } from "#shared/template.ts";
import { callBlock } from "../agreement/chosenBlock.ts";
import { BlockStateButton } from "../agreement/BlockStateButton.tsx";
import type { CanvasSlots } from "../canvas/slots.ts";
import { startThread } from "../comments/commentDraft.ts";
import { afterEditor } from "./afterEditor.ts";
import { BlockRows } from "./BlockRows.tsx";
import { showPanel } from "./canvasPanel.ts";

const BelowBlock = lazy(async () => ({
  default: (await afterEditor(() => import("../checks/BelowBlock.tsx"))).BelowBlock,
}));

const CanvasPosition = lazy(async () => ({
  default: (await afterEditor(() => import("./CanvasPosition.tsx"))).CanvasPosition,
}));

const HoursHint = lazy(async () => ({
  default: (await afterEditor(() => import("../checks/HoursHint.tsx"))).HoursHint,
}));

/** Blocks from whose rows and values something can be worked out. */
const hasConsequences = ({ rows, fields }: Block): boolean =>
  rows === "activities" || rows === "assessments" || fields.includes("ects");

/** Where comments, agreement, checks and the position poll meet the canvas. */
export const canvasSlots: CanvasSlots = {
  hint: (block, hint) =>
    block.rows === "activities" ? (
      <Suspense fallback={hint}>
        <HoursHint otherwise={hint} />
      </Suspense>
    ) : (
      hint
    ),
  blockState: (block) => (
    <BlockStateButton block={block} onOpen={() => showAgreementOn(block.id)} />
  ),
  rows: (block, canvas) =>
    block.rows && <BlockRows blockId={block.id} name={block.rows} {...canvas} />,
  below: (block, canvas) => (
    <Suspense>
      {hasConsequences(block) && (
        <BelowBlock block={block} doc={canvas.doc} canWrite={canvas.access === "write"} />
      )}
      {block.kind === "text" && <CanvasPosition block={block} canvas={canvas} />}
    </Suspense>
  ),
  onCommentBlock: (blockId) => startThread({ blockId }),
  onCommentWords: ({ place, anchor, quote }) => startThread({ ...place, anchor, quote }),
};

function showAgreementOn(blockId: string): void {
  callBlock(blockId);
  showPanel("agreement");
}
