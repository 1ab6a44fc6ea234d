import type * as Y from "yjs";
import { isBlockEmpty, readBlock } from "#shared/blockContent.ts";
import type { RichNode } from "#shared/richNode.ts";
import type { Template } from "#shared/template.ts";

/** How much of a canvas can be read. */
export interface Readable {
  /** Blocks with words or values. */
  blocks: number;
  characters: number;
}

export function readableIn(doc: Y.Doc, template: Template): Readable {
  const contents = template.blocks.map((block) => readBlock(doc, template, block));
  return {
    blocks: contents.filter((content) => !isBlockEmpty(content)).length,
    characters: contents
      .flatMap(({ texts }) => texts)
      .reduce((sum, { nodes }) => sum + charactersIn(nodes), 0),
  };
}

function charactersIn(nodes: readonly RichNode[]): number {
  return nodes.reduce(
    (sum, { text = "", content = [] }) => sum + text.length + charactersIn(content),
    0,
  );
}
