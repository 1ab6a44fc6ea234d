import * as Y from "yjs";
import { bindText, historyKey } from "../sync/bindText.ts";

/**
 * Joins the title's field and the shared title. Undo is Yjs's own and takes back only what was typed in this field.
 * Returns the way to stop.
 */
export function bindTitle(field: HTMLTextAreaElement, text: Y.Text): () => void {
  const origin = {};
  const undo = new Y.UndoManager(text, { trackedOrigins: new Set([origin]) });
  const unbind = bindText(field, text, origin);
  const onKeyDown = (event: KeyboardEvent): void => {
    const way = historyKey(event);
    if (way === null && event.key !== "Enter") return;
    if (event.isComposing) return;
    event.preventDefault(); // A title is one line, and the browser's own undo would take back others' words.
    if (way === "redo") undo.redo();
    if (way === "undo") undo.undo();
  };
  field.addEventListener("keydown", onKeyDown);
  return () => {
    unbind();
    field.removeEventListener("keydown", onKeyDown);
    undo.destroy();
  };
}
