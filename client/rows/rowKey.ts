import type { KeyboardEvent } from "react";
import { historyKey } from "../sync/bindText.ts";
import { placeOfElement } from "./rowFocus.ts";

/** What a key asks for in a table. */
export type RowKey =
  | "undo"
  | "redo"
  | "moveUp"
  | "moveDown"
  /** The cell below; below the last row a new one begins. */
  | "next"
  | "below"
  | "above"
  /** Takes the row away if there is nothing in it. */
  | "drop";

/** Null when the key means what it always means. Keys of a list of choices stay its own: Alt+arrow opens it. */
export function rowKeyOf(event: KeyboardEvent): RowKey | null {
  const { target, nativeEvent } = event;
  if (nativeEvent.isComposing || !(target instanceof HTMLElement)) return null;
  const isField = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
  const isInRow = placeOfElement(target) !== null;
  if (isField && !isInRow) return null;
  const way = historyKey(event);
  if (way !== null) return way;
  if (!isInRow || target instanceof HTMLSelectElement) return null;
  if (event.ctrlKey || event.metaKey) return null;
  if (event.altKey) return isArrow(event.key) && !event.shiftKey ? movesOf[event.key] : null;
  return isField ? fieldKey(event, target) : null;
}

const movesOf = { ArrowUp: "moveUp", ArrowDown: "moveDown" } as const;

const isArrow = (key: string): key is keyof typeof movesOf => key in movesOf;

function fieldKey(
  { key, shiftKey }: KeyboardEvent,
  field: HTMLTextAreaElement | HTMLInputElement,
): RowKey | null {
  if (key === "Enter") return shiftKey ? "above" : "next";
  if (shiftKey) return null;
  const isWords = field instanceof HTMLTextAreaElement;
  const { selectionStart, selectionEnd, value } = field;
  const isAt = (caret: number): boolean => selectionStart === caret && selectionEnd === caret;
  if (key === "ArrowUp" && (!isWords || isAt(0))) return "above";
  if (key === "ArrowDown" && (!isWords || isAt(value.length))) return "below";
  return key === "Backspace" && isWords && value === "" ? "drop" : null;
}
