/** One replacement in a text: at `at`, `remove` characters go and `insert` comes. */
export interface TextChange {
  at: number;
  remove: number;
  insert: string;
}

/** A Yjs delta of plain text. */
export type TextDelta = readonly {
  retain?: number | undefined;
  delete?: number | undefined;
  insert?: unknown;
}[];

/**
 * The smallest replacement that turns `before` into `after`, or null when they are equal. Where a repeated letter
 * leaves a choice, the change ends at `caret`: that is where the person typed. Never splits a surrogate pair.
 */
export function changeBetween(before: string, after: string, caret: number): TextChange | null {
  if (before === after) return null;
  const maxSuffix = Math.min(before.length, after.length, Math.max(0, after.length - caret));
  let suffix = 0;
  while (suffix < maxSuffix && before.at(-1 - suffix) === after.at(-1 - suffix)) suffix++;
  const maxPrefix = Math.min(before.length, after.length) - suffix;
  let prefix = 0;
  while (prefix < maxPrefix && before[prefix] === after[prefix]) prefix++;
  if (isHighSurrogate(before, prefix - 1)) prefix--;
  if (isHighSurrogate(before, before.length - suffix - 1)) suffix--;
  return {
    at: prefix,
    remove: before.length - suffix - prefix,
    insert: after.slice(prefix, after.length - suffix),
  };
}

function isHighSurrogate(text: string, index: number): boolean {
  return /[\uD800-\uDBFF]/.test(text[index] ?? "");
}

/** Where an index of a text lies after somebody else's delta; words inserted exactly there come after it. */
export function mapIndex(index: number, delta: TextDelta): number {
  let mapped = index;
  let at = 0;
  for (const { retain, insert, delete: removed } of delta) {
    if (retain !== undefined) at += retain;
    if (typeof insert === "string") {
      if (at < mapped) mapped += insert.length;
      at += insert.length;
    }
    if (removed !== undefined && at < mapped) mapped = Math.max(at, mapped - removed);
  }
  return mapped;
}
