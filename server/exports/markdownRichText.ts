import type { RichNode } from "#shared/richNode.ts";
import { inlineMarkdown } from "./markdownInline.ts";
import { tableMarkdown } from "./markdownTables.ts";
import { childrenOf, headingLevelOf, isBlank, listStartOf } from "./richNodes.ts";

/** In a draft the lanes take the fourth level, so a block's own headings, third and fourth, come as fifth and sixth. */
const headingOffset = 2;

/** Rich text as Markdown blocks, separated by empty lines; blank paragraphs are left out. */
export function richTextMarkdown(nodes: readonly RichNode[]): string {
  return nodes
    .map((node, i) => (isBlank(node) ? "" : blockMarkdown(node, isSecondOfTwoLists(nodes, i))))
    .filter(Boolean)
    .join("\n\n");
}

/** Two lists with equal marks in a row would be read as one: every second one takes the other mark. */
function isSecondOfTwoLists(nodes: readonly RichNode[], index: number): boolean {
  let run = 0;
  const written = nodes.slice(0, index).filter((node) => !isBlank(node));
  while (written.at(-1 - run)?.type === nodes[index]?.type) run++;
  return run % 2 === 1;
}

function blockMarkdown(node: RichNode, useOtherMark: boolean): string {
  switch (node.type) {
    case "heading":
      return headingMarkdown(node);
    case "bulletList":
      return listMarkdown(node, () => (useOtherMark ? "*" : "-"));
    case "orderedList":
      return listMarkdown(node, (i) => `${listStartOf(node) + i}${useOtherMark ? ")" : "."}`);
    case "blockquote":
      return prefixLines(richTextMarkdown(childrenOf(node)), "> ", "> ");
    case "table":
      return tableMarkdown(node);
    default:
      return inlineMarkdown(childrenOf(node), "\\\n");
  }
}

function headingMarkdown(node: RichNode): string {
  const words = inlineMarkdown(childrenOf(node), " ").replace(/#+$/, "\\$&"); // else a closing sequence
  return `${"#".repeat(headingLevelOf(node) + headingOffset)} ${words}`;
}

function listMarkdown(list: RichNode, markOf: (index: number) => string): string {
  const items = childrenOf(list);
  const separator = items.every(isTight) ? "\n" : "\n\n";
  return items
    .map((item, i) => {
      const mark = `${markOf(i)} `;
      const body = isTight(item)
        ? childrenOf(item)
            .map((child) => richTextMarkdown([child]))
            .filter(Boolean)
            .join("\n")
        : richTextMarkdown(childrenOf(item));
      return prefixLines(body, mark, " ".repeat(mark.length)) || mark.trim();
    })
    .join(separator);
}

/** One paragraph, with at most one list under it that may follow without an empty line (CommonMark 5.2 and 5.3). */
function isTight(item: RichNode): boolean {
  const [first, second, ...rest] = childrenOf(item).filter((child) => !isBlank(child));
  if (first !== undefined && first.type !== "paragraph") return false;
  return rest.length === 0 && (second === undefined || canFollowParagraph(second));
}

function canFollowParagraph(node: RichNode): boolean {
  const startsWithWords = childrenOf(node)
    .slice(0, 1)
    .some((item) => !isBlank(item));
  const isListFromOne =
    node.type === "bulletList" || (node.type === "orderedList" && listStartOf(node) === 1);
  return startsWithWords && isListFromOne;
}

function prefixLines(text: string, first: string, rest: string): string {
  if (text === "") return "";
  return text
    .split("\n")
    .map((line, i) => `${i === 0 ? first : rest}${line}`.trimEnd())
    .join("\n");
}
