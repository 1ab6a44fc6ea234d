import { HeadingLevel, Paragraph, type IParagraphOptions } from "docx";
import type { RichNode } from "#shared/richNode.ts";
import { inset, type Flow, type Surroundings } from "./docxFlow.ts";
import { inlineRuns } from "./docxInline.ts";
import { hanging, itemIndent, numberingOf } from "./docxLists.ts";
import { style } from "./docxLook.ts";
import { tableDocx } from "./docxTables.ts";
import { childrenOf, headingLevelOf, isBlank } from "./richNodes.ts";

/** Rich text as Word paragraphs and tables; blank paragraphs are left out, the styles do the spacing. */
export function richTextDocx(nodes: readonly RichNode[], at: Surroundings): Flow[] {
  return nodes.flatMap((node) => (isBlank(node) ? [] : blockDocx(node, at)));
}

function blockDocx(node: RichNode, at: Surroundings): Flow[] {
  switch (node.type) {
    case "heading":
      return [headingDocx(node, at)];
    case "bulletList":
    case "orderedList":
      return listDocx(node, at);
    case "blockquote":
      return richTextDocx(childrenOf(node), { ...inset(at, quoteIndent), style: style.quote });
    case "table":
      return tableDocx(node, at, richTextDocx);
    default:
      return [paragraphDocx(node, at)];
  }
}

const quoteIndent = 300;

function paragraphDocx(
  node: RichNode,
  at: Surroundings,
  options: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({
    ...(at.style === undefined ? {} : { style: at.style }),
    ...(at.indent === 0 ? {} : { indent: { left: at.indent } }),
    ...options,
    children: inlineRuns(childrenOf(node)),
  });
}

/** Zones, blocks and lanes take the first three levels, so a block's own headings come below. */
function headingDocx(node: RichNode, at: Surroundings): Paragraph {
  const heading = headingLevelOf(node) === 3 ? HeadingLevel.HEADING_4 : HeadingLevel.HEADING_5;
  return new Paragraph({
    heading,
    ...(at.indent === 0 ? {} : { indent: { left: at.indent } }),
    children: inlineRuns(childrenOf(node)),
  });
}

function listDocx(list: RichNode, at: Surroundings): Flow[] {
  const numbering = numberingOf(list, at.depth, at.count);
  const left = at.indent + itemIndent(0);
  const inItem = { ...inset(at, itemIndent(0)), depth: at.depth + 1 };
  return childrenOf(list).flatMap((item) => {
    const [first, ...rest] = childrenOf(item);
    const isParagraph = first?.type === "paragraph";
    const numbered = isParagraph ? first : { type: "paragraph" };
    const others = isParagraph ? rest : childrenOf(item);
    return [
      paragraphDocx(numbered, at, { numbering, indent: { left, hanging } }),
      ...richTextDocx(others, inItem),
    ];
  });
}
