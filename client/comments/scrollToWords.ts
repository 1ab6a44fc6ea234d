import type { ThreadId } from "#shared/thread.ts";
import type { Highlights } from "./highlights.ts";

/** The thread whose words are to be brought into view once their editor is there. */
let awaited: ThreadId | null = null;

/** Brings a thread's words into view: now, or as soon as their text shows them. The latest call wins. */
export function scrollToWords(thread: ThreadId): void {
  awaited = scrollTo(thread) ? null : thread;
}

/** A text has drawn its highlights. */
export function scrollToAwaitedWords({ found }: Pick<Highlights, "found">): void {
  if (awaited === null || !(awaited in found)) return;
  scrollTo(awaited);
  awaited = null;
}

function scrollTo(thread: ThreadId): boolean {
  const words = document.querySelector(`[data-thread="${thread}"]`);
  words?.scrollIntoView({ block: "center" });
  return words !== null;
}
