import type { RichNode } from "#shared/richNode.ts";
import { escapeInline, escapeLineStart } from "./markdownEscape.ts";
import { childrenOf, hasMark, hrefOf } from "./richNodes.ts";

/** From the outside in. A link is outermost, so that one link stays one however its words are marked. */
const marks = ["link", "bold", "strike", "underline", "italic"] as const;
type Mark = (typeof marks)[number];

/** What stands on either side of a stretch of text, as typed; empty at the edge of a line. */
interface Sides {
  before: string;
  after: string;
}

/** The inline content of a paragraph or heading; `lineBreak` is how a hard break is written where it stands. */
export function inlineMarkdown(nodes: readonly RichNode[], lineBreak: string): string {
  return linesOf(nodes)
    .map((line) => escapeLineStart(stretch(line, marks, { before: "", after: "" })))
    .join(lineBreak);
}

/** Hard breaks at the ends break nothing, and a backslash there would be read as one. */
function linesOf(nodes: readonly RichNode[]): RichNode[][] {
  const lines: RichNode[][] = [[]];
  for (const node of nodes) {
    if (node.type === "hardBreak") lines.push([]);
    else if (node.type === "text") lines.at(-1)?.push(node);
    else lines.at(-1)?.push(...childrenOf(node));
  }
  const hasWords = (line: RichNode[]) => rawText(line).trim() !== "";
  const first = lines.findIndex(hasWords);
  return first === -1 ? [] : lines.slice(first, lines.findLastIndex(hasWords) + 1);
}

const rawText = (nodes: readonly RichNode[]) => nodes.map(({ text = "" }) => text).join("");

function stretch(nodes: RichNode[], open: readonly Mark[], sides: Sides): string {
  const [mark, ...inner] = open;
  if (mark === undefined) return escapeInline(rawText(nodes));
  const groups = groupBy(nodes, (node) => keyOf(node, mark));
  return groups
    .map(({ key, members }, i) => {
      const before = rawText(groups.slice(0, i).flatMap((group) => group.members)) || sides.before;
      const after = rawText(groups.slice(i + 1).flatMap((group) => group.members)) || sides.after;
      const around = { before: before.slice(-2), after: after.slice(0, 2) };
      const words = stretch(members, inner, around);
      return key === null ? words : wrap(mark, key, words, around);
    })
    .join("");
}

/** Null where the mark is absent; a link's key is its address, so that neighbours with other addresses stay apart. */
function keyOf(node: RichNode, mark: Mark): string | null {
  if (mark === "link") return hrefOf(node);
  return hasMark(node, mark) ? mark : null;
}

function groupBy(nodes: readonly RichNode[], key: (node: RichNode) => string | null) {
  const groups: { key: string | null; members: RichNode[] }[] = [];
  for (const node of nodes) {
    const last = groups.at(-1);
    if (last && last.key === key(node)) last.members.push(node);
    else groups.push({ key: key(node), members: [node] });
  }
  return groups;
}

/** Spaces go outside the marks: Markdown does not read a delimiter that has a space inside. */
function wrap(mark: Mark, key: string, words: string, sides: Sides): string {
  const [, left = "", inside = "", right = ""] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? [];
  if (inside === "") return words;
  const around = { before: left || sides.before, after: right || sides.after };
  return `${left}${marked(mark, key, inside, around)}${right}`;
}

function marked(mark: Mark, key: string, inside: string, sides: Sides): string {
  switch (mark) {
    case "link":
      return `[${inside}](${/[()]/.test(key) ? `<${key}>` : key})`;
    case "underline":
      return `<u>${inside}</u>`;
    case "bold":
      return canDelimit(inside, sides) ? `**${inside}**` : `<strong>${inside}</strong>`;
    case "strike":
      return canDelimit(inside, sides) ? `~~${inside}~~` : `<del>${inside}</del>`;
    case "italic":
      return isFree(sides) ? `_${inside}_` : `<em>${inside}</em>`;
  }
}

/**
 * Whether asterisks or tildes around the words are read as delimiters (CommonMark 6.2): next to punctuation inside,
 * they must not touch a letter outside. Where they would, a tag says the same.
 */
function canDelimit(inside: string, { before, after }: Sides): boolean {
  const opens = !/^[\p{P}\p{S}]/u.test(inside) || /(^|[\s\p{P}])$/u.test(before);
  const closes = !/[\p{P}\p{S}]$/u.test(inside) || /^($|[\s\p{P}])/u.test(after);
  return opens && closes;
}

/** Underscores are delimiters only where no letter touches them outside. */
function isFree({ before, after }: Sides): boolean {
  return /(^|[\s\p{P}])$/u.test(before) && /^($|[\s\p{P}])/u.test(after);
}
