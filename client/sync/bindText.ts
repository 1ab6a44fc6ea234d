import type * as Y from "yjs";
import { changeBetween, mapIndex, type TextDelta } from "./textDiff.ts";

/**
 * Joins a text field of one paragraph and a shared text, both ways: what is typed becomes the smallest change, written
 * with this origin; what others type appears without moving the caret. While an input method composes a word, neither
 * side touches the other. Keys are not its business: whoever binds says what undo takes back. Returns the way to stop.
 */
export function bindText(field: HTMLTextAreaElement, text: Y.Text, origin: unknown): () => void {
  /** The text as the field last showed it. */
  let shown = text.toString();
  /** What others did while a word was being composed. */
  let held: TextDelta[] = [];
  let isComposing = false;
  /** What is typed here is under way into the text. (Its origin alone does not tell: other fields may share it.) */
  let isWriting = false;
  if (field.value !== shown) field.value = shown; // Set anew, an equal value would move the caret.

  function write(): void {
    const typed = oneLine(field.value);
    const change = changeBetween(shown, typed, field.selectionEnd);
    const others = held;
    held = [];
    if (change) {
      const through = (index: number): number => others.reduce(mapIndex, index);
      const at = through(change.at);
      const remove = Math.max(0, through(change.at + change.remove) - at);
      isWriting = true;
      text.doc?.transact(() => {
        text.delete(at, remove);
        text.insert(at, change.insert);
      }, origin);
      isWriting = false;
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

  const onChange = (event: Y.YTextEvent): void => {
    if (isWriting) return;
    if (isComposing) held.push(event.delta);
    else show([event.delta]);
  };
  const onInput = (event: Event): void => {
    // A field that was moved on the page may never hear that composing has ended.
    if (event instanceof InputEvent && !event.isComposing) isComposing = false;
    if (!isComposing) write();
  };
  const onCompositionStart = (): void => void (isComposing = true);
  const onCompositionEnd = (): void => {
    isComposing = false;
    write();
  };

  text.observe(onChange);
  field.addEventListener("input", onInput);
  field.addEventListener("compositionstart", onCompositionStart);
  field.addEventListener("compositionend", onCompositionEnd);
  return () => {
    text.unobserve(onChange);
    field.removeEventListener("input", onInput);
    field.removeEventListener("compositionstart", onCompositionStart);
    field.removeEventListener("compositionend", onCompositionEnd);
  };
}

export const oneLine = (words: string): string => words.replaceAll(/\s*[\r\n]+\s*/g, " ");

/** Which way a key press goes through the history; null when it is another key. */
export function historyKey(event: {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}): "undo" | "redo" | null {
  const key = event.key.toLowerCase();
  if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== "z" && key !== "y"))
    return null;
  return key === "y" || event.shiftKey ? "redo" : "undo";
}
