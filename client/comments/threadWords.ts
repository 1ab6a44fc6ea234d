import { create } from "zustand";
import type { ThreadId } from "#shared/thread.ts";

/**
 * Whether a thread's words were found in the text as it reads now, in positions of its editor:
 * - `attached`: where the thread hung them, perhaps with other words between;
 * - `moved`: elsewhere in the same text, by the quote;
 * - `lost`: nowhere.
 */
export type WordsFound =
  | { state: "attached" | "moved"; from: number; to: number }
  | { state: "lost" };

/** By thread. A thread whose editor is not there yet is absent: nobody has looked. */
export const useThreadWords = create<Record<ThreadId, WordsFound>>(() => ({}));

/** The editor of a place tells what it found for its threads; `gone` are threads that it no longer answers for. */
export function showThreadWords(
  found: Record<ThreadId, WordsFound>,
  gone: readonly ThreadId[] = [],
): void {
  useThreadWords.setState((before) => {
    const kept = Object.entries(before).filter(([id]) => !gone.includes(id));
    return { ...Object.fromEntries(kept), ...found };
  }, true);
}

/** Where a thread's words are now, or null while that is not known. */
export function wordsOf(id: ThreadId): { from: number; to: number } | null {
  const found = useThreadWords.getState()[id];
  return found && found.state !== "lost" ? { from: found.from, to: found.to } : null;
}
