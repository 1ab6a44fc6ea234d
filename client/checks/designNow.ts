import { equalityDeep } from "lib0/function";
import type * as Y from "yjs";
import { create } from "zustand";
import { designOf, type Design } from "#shared/design.ts";
import type { Template } from "#shared/template.ts";
import type { University } from "#shared/workshop.ts";

/** The design as it was a moment ago; null until it was read once. The same object while nothing in it is another. */
export const useDesignNow = create<{ design: Design | null }>(() => ({ design: null }));

/**
 * How long a change waits to be read. Counted from the first change and not from the last: where several people write there
 * may be no rest, and the sums must move all the same.
 */
const waitMs = 300;

/**
 * Keeps the design up to date with the document, never in the task of a keystroke: a moment later, when the browser has
 * nothing better to do. Most letters change nothing in it, and then nobody who shows it renders. Returns the way to stop.
 */
export function watchDesign(
  doc: Y.Doc,
  template: Template,
  universities: readonly University[],
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let callOff = () => {};
  const read = () => {
    timer = undefined;
    const now = designOf(doc, template, universities);
    const { design } = useDesignNow.getState();
    if (!isSame(design, now)) useDesignNow.setState({ design: now });
  };
  const onUpdate = () => {
    timer ??= setTimeout(() => (callOff = whenIdle(read)), waitMs);
  };
  callOff = whenIdle(read);
  doc.on("update", onUpdate);
  return () => {
    doc.off("update", onUpdate);
    clearTimeout(timer);
    callOff();
    useDesignNow.setState({ design: null });
  };
}

/** The template is large and stays the object it is, so it is not looked into. */
function isSame(before: Design | null, now: Design): boolean {
  if (before === null || before.template !== now.template) return false;
  const { template: _before, ...old } = before;
  const { template: _now, ...read } = now;
  return equalityDeep(old, read);
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
