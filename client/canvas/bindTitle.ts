import * as Y from "yjs";
import { changeBetween, mapIndex, type TextDelta } from "./textDiff.ts";

/**
 * Joins a text field and a shared text, both ways: what is typed becomes the smallest change, what others type
 * appears without moving the caret. While an input method composes a word, neither side touches the other.
 * Undo is Yjs's own and takes back only what was typed in this field. Returns the way to stop.
 */
export function bindTitle(field: HTMLTextAreaElement, text: Y.Text): () => void {
  const origin = {};
  const undo = new Y.UndoManager(text, { trackedOrigins: new Set([origin]) });
  /** The text as the field last showed it. */
  let shown = text.toString();
  /** What others did while a word was being composed. */
  let held: TextDelta[] = [];
  let isComposing = false;
  field.value = shown;

  function write(): void {
    const typed = field.value.replaceAll(/\s*[\r\n]+\s*/g, " ");
    const change = changeBetween(shown, typed, field.selectionEnd);
    const others = held;
    held = [];
    if (change) {
      const through = (index: number): number => others.reduce(mapIndex, index);
      const at = through(change.at);
      const remove = Math.max(0, through(change.at + change.remove) - at);
      text.doc?.transact(() => {
        text.delete(at, remove);
        text.insert(at, change.insert);
      }, origin);
    }
    show(others);
  }

  function show(deltas: TextDelta[]): void {
    const caret = (index: number): number => deltas.reduce(mapIndex, index);
    const { selectionStart, selectionEnd } = field;
    shown = text.toString();
    if (field.value === shown) return;
    field.value = shown;
    field.setSelectionRange(caret(selectionStart), caret(selectionEnd));
  }

  const onChange = (event: Y.YTextEvent, transaction: Y.Transaction): void => {
    if (transaction.origin === origin) return;
    if (isComposing) held.push(event.delta);
    else show([event.delta]);
  };
  const onInput = (): void => {
    if (!isComposing) write();
  };
  const onCompositionStart = (): void => void (isComposing = true);
  const onCompositionEnd = (): void => {
    isComposing = false;
    write();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const key = event.key.toLowerCase();
    const isUndo =
      (event.ctrlKey || event.metaKey) && !event.altKey && (key === "z" || key === "y");
    if (!isUndo && key !== "enter") return;
    if (event.isComposing) return;
    event.preventDefault(); // A title is one line, and the browser's own undo would take back others' words.
    if (!isUndo) return;
    if (key === "y" || event.shiftKey) undo.redo();
    else undo.undo();
  };

  text.observe(onChange);
  field.addEventListener("input", onInput);
  field.addEventListener("compositionstart", onCompositionStart);
  field.addEventListener("compositionend", onCompositionEnd);
  field.addEventListener("keydown", onKeyDown);
  return () => {
    text.unobserve(onChange);
    field.removeEventListener("input", onInput);
    field.removeEventListener("compositionstart", onCompositionStart);
    field.removeEventListener("compositionend", onCompositionEnd);
    field.removeEventListener("keydown", onKeyDown);
    undo.destroy();
  };
}
