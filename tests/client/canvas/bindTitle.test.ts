// @vitest-environment jsdom
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { bindTitle } from "../../../client/canvas/bindTitle.ts";

let field: HTMLTextAreaElement;
let text: Y.Text;
let stop: () => void;

beforeEach(() => {
  text = new Y.Doc().getText("title");
  text.insert(0, "Urban heat");
  field = document.createElement("textarea");
  document.body.append(field);
  stop = bindTitle(field, text);
});
afterEach(() => {
  stop();
  field.remove();
});

/** Replaces the selection as a keyboard does. */
function type(words: string): void {
  field.setRangeText(words, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input"));
}

function press(key: string, modifiers: KeyboardEventInit = { ctrlKey: true }): void {
  field.dispatchEvent(new KeyboardEvent("keydown", { key, cancelable: true, ...modifiers }));
}

/** What somebody on another page does. */
function elsewhere(change: (text: Y.Text) => void): void {
  text.doc?.transact(() => change(text), "another page");
}

describe("the title's field", () => {
  it("shows the shared title and writes what is typed", () => {
    expect(field.value).toBe("Urban heat");
    field.setSelectionRange(5, 5);
    type(" summer");
    expect(text.toString()).toBe("Urban summer heat");
  });

  it("writes only what changed, so that others' words beside it stay", () => {
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(text.doc ?? other));
    other.getText("title").insert(10, " and law");
    field.setSelectionRange(0, 5);
    type("City");
    Y.applyUpdate(text.doc ?? other, Y.encodeStateAsUpdate(other));
    expect(field.value).toBe("City heat and law");
  });

  it("keeps the caret at its letter when others write before it", () => {
    field.setSelectionRange(6, 10);
    elsewhere((title) => title.insert(0, "The "));
    expect(field.value).toBe("The Urban heat");
    expect([field.selectionStart, field.selectionEnd]).toEqual([10, 14]);
  });

  it("undoes what was typed here and nothing else", () => {
    field.setSelectionRange(10, 10);
    type(" in Athens");
    elsewhere((title) => title.insert(15, "ancient "));
    press("z");
    expect(text.toString()).toBe("Urban heatancient ");
    press("z", { ctrlKey: true, shiftKey: true });
    expect(text.toString()).toBe("Urban heat in Aancient thens");
  });

  it("leaves a word alone while an input method composes it", () => {
    field.setSelectionRange(10, 10);
    field.dispatchEvent(new Event("compositionstart"));
    type(" に");
    elsewhere((title) => title.insert(0, "The "));
    expect(text.toString()).toBe("The Urban heat");
    expect(field.value).toBe("Urban heat に");
    field.setSelectionRange(10, 12);
    type(" 日本");
    field.dispatchEvent(new Event("compositionend"));
    expect(text.toString()).toBe("The Urban heat 日本");
    expect(field.value).toBe("The Urban heat 日本");
  });

  it("takes no line breaks", () => {
    field.setSelectionRange(5, 6);
    type("\r\n");
    expect(text.toString()).toBe("Urban heat");
    expect(field.value).toBe("Urban heat");
  });

  it("says the same as the shared title after any typing on both sides", () => {
    const edit = fc.record({
      isMine: fc.boolean(),
      from: fc.nat(30),
      length: fc.nat(4),
      words: fc.string({ maxLength: 4, unit: fc.constantFrom("a", "b", " ", "😀", "🐀", "é") }),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
        for (const { isMine, from, length, words } of edits) {
          const at = letterStart(text.toString(), Math.min(from, text.length));
          const end = letterStart(text.toString(), Math.min(at + length, text.length));
          if (isMine) {
            field.setSelectionRange(at, end);
            type(words);
          } else {
            elsewhere((title) => {
              title.delete(at, end - at);
              title.insert(at, words);
            });
          }
          expect(field.value).toBe(text.toString());
          expect(text.toString()).not.toContain("\uFFFD");
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** The nearest place at or before an index that does not split a letter. */
function letterStart(words: string, index: number): number {
  return /[\uDC00-\uDFFF]/.test(words[index] ?? "") ? index - 1 : index;
}
