import { vi } from "vitest";
import * as Y from "yjs";
import type { RowsName } from "#shared/rowColumns.ts";
import { insertRows, type Cells } from "#shared/rowEdits.ts";
import { plainRowsOf, type ListName } from "#shared/rows.ts";
import { RowsEditor } from "../../../client/rows/RowsEditor.tsx";
import { showSomeRecords } from "../records/someRecords.ts";
import { openPart } from "../ui/openPage.tsx";
import { called } from "../ui/person.ts";

/** Two pages of one canvas that hear of one another at once, unless one is offline. */
export function twoPages() {
  const [mine, theirs] = [new Y.Doc(), new Y.Doc()];
  let isOnline = true;
  const join = (from: Y.Doc, to: Y.Doc): void => {
    from.on("update", (update: Uint8Array, origin: unknown) => {
      if (isOnline && origin !== "wire") Y.applyUpdate(to, update, "wire");
    });
  };
  join(mine, theirs);
  join(theirs, mine);
  return {
    mine,
    theirs,
    offline: () => void (isOnline = false),
    online(): void {
      isOnline = true;
      Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs), "wire");
      Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine), "wire");
    },
  };
}

/** Rows as somebody elsewhere puts them in, with ids a, b, c … */
export function putRows(doc: Y.Doc, name: ListName, ...rows: Cells[]): void {
  let made = 0;
  doc.transact(() =>
    insertRows(doc, name, {
      after: null,
      rows,
      newId: () => String.fromCharCode("a".charCodeAt(0) + made++),
    }),
  );
}

export const rowsIn = (doc: Y.Doc, name: RowsName) =>
  plainRowsOf(doc, name).map(({ cells }) => Object.fromEntries(cells));

/** Shows a table to write in. Gives how often a row as a whole was drawn, and who is said to be in which row. */
export async function openTable(doc: Y.Doc, name: RowsName, { isHeld = false } = {}) {
  showSomeRecords();
  const entered: string[] = [];
  const drawn = vi.fn<() => null>(() => null);
  await openPart(
    <RowsEditor
      doc={doc}
      name={name}
      isHeld={isHeld}
      writersIn={drawn}
      onEnter={(row) => void entered.push(row)}
      onLeave={() => {}}
    />,
  );
  await vi.waitFor(() => {
    if (!document.querySelector("[data-editing]")) throw new Error("no editor yet");
  });
  return { drawn, entered };
}

export async function fieldCalled(name: string): Promise<HTMLTextAreaElement> {
  const field = await called("textarea", name);
  if (!(field instanceof HTMLTextAreaElement)) throw new Error("no field of words");
  return field;
}

/** Types at the end of a field that has the focus, or takes it. */
export function type(field: HTMLTextAreaElement | HTMLInputElement, words: string): void {
  if (document.activeElement !== field) {
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }
  const end = field.selectionEnd ?? field.value.length;
  const value = field.value.slice(0, field.selectionStart ?? end) + words + field.value.slice(end);
  const { prototype } = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
  Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(field, value);
  field.setSelectionRange(end + words.length, end + words.length);
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

export function press(key: string, modifiers: KeyboardEventInit = {}): void {
  const event = new KeyboardEvent("keydown", {
    key,
    bubbles: true,
    cancelable: true,
    ...modifiers,
  });
  (document.activeElement ?? document.body).dispatchEvent(event);
}

/** jsdom knows no clipboard. */
export function paste(text: string): void {
  const event = new Event("paste", { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { getData: () => text } });
  (document.activeElement ?? document.body).dispatchEvent(event);
}

/** Waits until the focus is on what is called so. */
export async function focusOn(name: string): Promise<void> {
  await vi.waitFor(() => {
    const now = document.activeElement?.getAttribute("aria-label");
    if (now !== name) throw new Error(`the focus is on ${String(now)}`);
  });
}
