import { fromBase64, toBase64 } from "lib0/buffer";
import * as Y from "yjs";
import type { Quote } from "./thread.ts";

/** How many characters either side of the quoted words are kept: enough to tell two equal phrases apart. */
export const contextLength = 32;

export function encodePosition(position: Y.RelativePosition): string {
  return toBase64(Y.encodeRelativePosition(position));
}

/** The position behind a base64 string, or null when the string is none. */
export function decodePosition(encoded: string): Y.RelativePosition | null {
  try {
    return Y.decodeRelativePosition(fromBase64(encoded));
  } catch {
    return null; // Not base64, or not a relative position: the decoder throws on either.
  }
}

/** The words from `from` to `to` (offsets into `text`) with their context. */
export function quoteOf(text: string, from: number, to: number): Quote {
  return {
    text: text.slice(from, to),
    before: text.slice(Math.max(0, from - contextLength), from),
    after: text.slice(to, to + contextLength),
  };
}

/**
 * Where the quoted words stand in `text` today: the occurrence whose surroundings match the kept context best, the
 * first among equals. Null when the words themselves are gone.
 */
export function findQuote(text: string, quote: Quote): { from: number; to: number } | null {
  if (quote.text === "") return null;
  let best: { from: number; score: number } | null = null;
  for (
    let from = text.indexOf(quote.text);
    from !== -1;
    from = text.indexOf(quote.text, from + 1)
  ) {
    const score =
      commonSuffixLength(text.slice(0, from), quote.before) +
      commonPrefixLength(text.slice(from + quote.text.length), quote.after);
    if (best === null || score > best.score) best = { from, score };
  }
  return best && { from: best.from, to: best.from + quote.text.length };
}

function commonPrefixLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function commonSuffixLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length))
    length++;
  return length;
}
