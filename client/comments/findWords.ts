import type { Node } from "@tiptap/pm/model";
import { relativePositionToAbsolutePosition } from "@tiptap/y-tiptap";
import type * as Y from "yjs";
import { decodePosition, findQuote } from "#shared/anchor.ts";
import type { Anchor, Quote } from "#shared/thread.ts";
import type { WordsFound } from "./threadWords.ts";

/** What the binding of an editor knows about its fragment (y-tiptap types its state as any). */
export interface Binding {
  doc: Y.Doc;
  type: Y.XmlFragment;
  mapping: Parameters<typeof relativePositionToAbsolutePosition>[3];
}

interface Range {
  from: number;
  to: number;
}

/**
 * Finds a thread's words. Its relative positions lead, because they follow every edit that Yjs understands as one.
 * The quote helps where they cannot: an editor writes a paragraph that is split, joined, cut or pasted anew, and then
 * the positions shrink or collapse. Line breaks do not count, so that words are found again across a split.
 * A thread of another program may have only one of the two: then that one alone decides.
 */
export function findWords(
  node: Node,
  binding: Binding,
  { anchor, quote }: { anchor?: Anchor; quote?: Quote },
): WordsFound {
  const letters = lettersOf(node);
  const anchored = anchor ? anchoredRange(letters, binding, anchor) : null;
  if (!quote)
    return anchored ? { state: "attached", ...letters.positions(anchored) } : { state: "lost" };
  const wanted = withoutBreaks(quote);
  if (!anchored) {
    const found = findQuote(letters.text, wanted);
    return found ? { state: "moved", ...letters.positions(found) } : { state: "lost" };
  }
  const { from, to } = anchored;
  if (letters.text.slice(from, to) === wanted.text) {
    return { state: "attached", ...letters.positions(anchored) };
  }
  // Only around the anchored rest: equal words elsewhere are other words.
  const start = Math.max(0, from - wanted.text.length);
  const near = findQuote(letters.text.slice(start, to + wanted.text.length), wanted);
  const range = near ? { from: start + near.from, to: start + near.to } : anchored;
  return { state: "attached", ...letters.positions(range) };
}

function withoutBreaks({ text, before, after }: Quote): Quote {
  const joined = (words: string) => words.replaceAll("\n", "");
  return { text: joined(text), before: joined(before), after: joined(after) };
}

/** The offsets between a thread's two positions, or null when nothing is left between them. */
function anchoredRange(
  letters: Letters,
  { doc, type, mapping }: Binding,
  anchor: Anchor,
): Range | null {
  const resolve = (encoded: string): number | null => {
    const position = decodePosition(encoded);
    return position && relativePositionToAbsolutePosition(doc, type, position, mapping);
  };
  const [start, end] = [resolve(anchor.start), resolve(anchor.end)];
  if (start === null || end === null) return null;
  const range = { from: letters.offset(start), to: letters.offset(end) };
  return range.from < range.to ? range : null;
}

interface Letters {
  /** All letters of the text, without breaks of any kind. */
  text: string;
  /** How many letters stand before a position of the editor. */
  offset(position: number): number;
  /** The editor's positions around a stretch of letters that is not empty. */
  positions(range: Range): Range;
}

function lettersOf(node: Node): Letters {
  const runs: { at: number; position: number; text: string }[] = [];
  let length = 0;
  node.descendants((child, position) => {
    if (!child.isText) return;
    const text = child.text ?? "";
    runs.push({ at: length, position, text });
    length += text.length;
  });
  const positionBefore = (offset: number): number => {
    const run = runs.findLast(({ at }) => at <= offset);
    return run ? run.position + offset - run.at : 0;
  };
  return {
    text: runs.map(({ text }) => text).join(""),
    offset(position) {
      const run = runs.findLast((candidate) => candidate.position <= position);
      return run ? run.at + Math.min(position - run.position, run.text.length) : 0;
    },
    positions: ({ from, to }) => ({ from: positionBefore(from), to: positionBefore(to - 1) + 1 }),
  };
}
