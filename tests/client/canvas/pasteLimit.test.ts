// @vitest-environment jsdom
import { Editor } from "@tiptap/core";
import { afterEach, expect, it } from "vitest";
import { blockExtensions } from "#shared/blockSchema.ts";
import { maxPasteBytes, pasteLimit } from "../../../client/canvas/pasteLimit.ts";

const open: Editor[] = [];
afterEach(() => {
  for (const editor of open.splice(0)) editor.destroy();
});

/** Whether the paste was refused, and whether the person was told. */
function paste(text: string) {
  let isTold = false;
  const editor = new Editor({
    element: document.createElement("div"),
    extensions: [...blockExtensions, pasteLimit(() => (isTold = true))],
  });
  open.push(editor);
  const event = new Event("paste", { bubbles: true, cancelable: true });
  const clipboardData = {
    getData: (type: string) => (type === "text/plain" ? text : ""),
    files: [],
  };
  editor.view.dom.dispatchEvent(Object.assign(event, { clipboardData }));
  return { isTold, isEmpty: editor.isEmpty, isRefused: event.defaultPrevented };
}

it("a paste of 10 MB is refused before anything is done with it, and the person is told", () => {
  expect(paste("x".repeat(10 * 2 ** 20))).toEqual({ isTold: true, isEmpty: true, isRefused: true });
});

it("a text is measured as it is sent: Greek letters take two bytes", () => {
  expect(paste("α".repeat(maxPasteBytes / 2 + 1)).isTold).toBe(true);
});

it("a page of text is pasted", () => {
  expect(paste("Clinics ask for it.")).toMatchObject({ isTold: false, isEmpty: false });
});
