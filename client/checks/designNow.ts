import type * as Y from "yjs";
import { create } from "zustand";
import { designOf, type Design } from "#shared/design.ts";
import type { Template } from "#shared/template.ts";
import type { University } from "#shared/workshop.ts";

/** The design as it was when nobody had written for a moment; null until it was read once. */
export const useDesignNow = create<{ design: Design | null }>(() => ({ design: null }));

/** How long nobody may have changed anything before the design is read again: nobody is judged while writing. */
const restMs = 300;

/**
 * Keeps the design up to date with the document, never in the task of a keystroke: after a rest, when the browser has
 * nothing better to do. Returns the way to stop.
 */
export function watchDesign(
  doc: Y.Doc,
  template: Template,
  universities: readonly University[],
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopWaiting = () => {};
  const read = () => useDesignNow.setState({ design: designOf(doc, template, universities) });
  const onUpdate = () => {
    clearTimeout(timer);
    stopWaiting();
    timer = setTimeout(() => (stopWaiting = whenIdle(read)), restMs);
  };
  read();
  doc.on("update", onUpdate);
  return () => {
    doc.off("update", onUpdate);
    clearTimeout(timer);
    stopWaiting();
    useDesignNow.setState({ design: null });
  };
}

/** At the latest after half a second; one browser has no such callback. Returns the way to call it off. */
function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback !== "function") {
    const soon = setTimeout(work);
    return () => clearTimeout(soon);
  }
  const waiting = requestIdleCallback(work, { timeout: 500 });
  return () => cancelIdleCallback(waiting);
}
