import { hashOf, isBlockEmpty, readBlock, type BlockContent } from "#shared/blockContent.ts";
import { primaryOf, titleOf } from "#shared/canvas.ts";
import type { Block, InterpretationId } from "#shared/template.ts";
import type { TemplatedCanvas } from "../db/canvases.ts";
import type { Words } from "../words.ts";

/** All that a canvas's document says, read in one go, so that its parts belong together. */
export interface CanvasWords {
  title: string;
  primary: InterpretationId | null;
  /** Every block of the template, in its order. */
  blocks: { block: Block; content: BlockContent; hash: string; isEmpty: boolean }[];
}

export function readCanvasWords(
  words: Words,
  { canvas, template }: TemplatedCanvas,
): Promise<CanvasWords> {
  return words.read(canvas.id, (doc) => ({
    title: titleOf(doc).toString(),
    primary: primaryOf(doc, template),
    blocks: template.blocks.map((block) => {
      const content = readBlock(doc, template, block);
      return { block, content, hash: hashOf(content), isEmpty: isBlockEmpty(content) };
    }),
  }));
}
