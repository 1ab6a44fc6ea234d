import type { Draft } from "./draftModel.ts";

const longestTitle = 60;

/**
 * `title-scope-date.extension`. The title keeps its letters in any script; a name that holds none becomes the word
 * for an untitled one, so that a file never starts with a hyphen.
 */
export function fileNameOf(draft: Draft, extension: string, untitled: string): string {
  const title = slugOf(draft.title) || slugOf(untitled);
  return `${title}-${draft.scope}-${draft.exportedAt.slice(0, 10)}.${extension}`;
}

function slugOf(title: string): string {
  const words = title
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-");
  return Array.from(words)
    .slice(0, longestTitle + 1)
    .join("")
    .replace(/^-+|-+$/g, "");
}
