// @vitest-environment jsdom
import { Editor } from "@tiptap/core";
import Collaboration from "@tiptap/extension-collaboration";
import { afterEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { blockExtensions } from "#shared/blockSchema.ts";
import { readFragment } from "#shared/blockContent.ts";
import { fragmentAt } from "#shared/canvas.ts";
import { p } from "#shared/richText.ts";
import { seedUpdate } from "#shared/seed.ts";
import type { Access } from "../../../client/canvas/access.ts";
import { writeGuard } from "../../../client/canvas/writeGuard.ts";

const place = { blockId: "need" };
const open: Editor[] = [];
afterEach(() => {
  for (const editor of open.splice(0)) editor.destroy();
});

function someDocument(): Y.Doc {
  const doc = new Y.Doc();
  const example = { title: "Heat", texts: { need: [p("Heat kills")] }, lanes: {}, fields: {} };
  Y.applyUpdate(doc, seedUpdate("Heat", example));
  return doc;
}

function editorOf(doc: Y.Doc, access: Access) {
  const guard = writeGuard(access);
  const editor = new Editor({
    element: document.createElement("div"),
    extensions: [
      ...blockExtensions,
      Collaboration.configure({ fragment: fragmentAt(doc, place) }),
      guard.extension,
    ],
  });
  open.push(editor);
  return { editor, guard };
}

const wordsOf = (doc: Y.Doc) => readFragment(fragmentAt(doc, place));

function press(editor: Editor, key: string): void {
  const event = new KeyboardEvent("keydown", { key, ctrlKey: true, cancelable: true });
  editor.view.someProp("handleKeyDown", (handle) => handle(editor.view, event));
}

describe("somebody who may not write", () => {
  it("changes neither their text nor the document", () => {
    const doc = someDocument();
    const before = Y.encodeStateVector(doc);
    const { editor } = editorOf(doc, "comment");
    editor.commands.insertContent("my words");
    editor.commands.toggleBold();
    editor.commands.clearContent();
    expect(editor.getText()).toBe("Heat kills");
    expect(Y.encodeStateVector(doc)).toEqual(before);
  });

  it("may put the caret anywhere, to select words", () => {
    const { editor } = editorOf(someDocument(), "comment");
    editor.commands.setTextSelection({ from: 1, to: 5 });
    expect(editor.state.selection.from).toBe(1);
    expect(editor.state.selection.to).toBe(5);
  });

  it("sees what others write", () => {
    const doc = someDocument();
    const { editor } = editorOf(doc, "comment");
    const writer = editorOf(doc, "write");
    writer.editor.commands.insertContentAt(1, "In Athens, ");
    expect(editor.getText()).toBe("In Athens, Heat kills");
  });

  it("is stopped at once when the right goes while writing, undo included", () => {
    const doc = someDocument();
    const { editor, guard } = editorOf(doc, "write");
    editor.commands.insertContentAt(1, "In Athens, ");
    guard.change("comment");
    editor.commands.insertContentAt(1, "No: ");
    press(editor, "z");
    expect(wordsOf(doc)).toEqual([p("In Athens, Heat kills")]);
  });

  it("may write from the moment the right comes", () => {
    const doc = someDocument();
    const { editor, guard } = editorOf(doc, "comment");
    guard.change("write");
    editor.commands.insertContentAt(1, "Urban ");
    expect(wordsOf(doc)).toEqual([p("Urban Heat kills")]);
  });
});

describe("undo", () => {
  it("takes back one's own words and leaves what another wrote inside them", () => {
    const mine = someDocument();
    const theirs = new Y.Doc();
    const bringTo = (to: Y.Doc, from: Y.Doc) => Y.applyUpdate(to, Y.encodeStateAsUpdate(from));
    bringTo(theirs, mine);
    const { editor } = editorOf(mine, "write");
    const other = editorOf(theirs, "write");

    editor.commands.insertContentAt(11, " the old");
    bringTo(theirs, mine);
    other.editor.commands.insertContentAt(16, "very ");
    bringTo(mine, theirs);
    expect(wordsOf(mine)).toEqual([p("Heat kills the very old")]);
    press(editor, "z");
    expect(wordsOf(mine)).toEqual([p("Heat killsvery ")]);
  });
});

describe("a change by others", () => {
  it("is answered by no page: a link they type is left to them", () => {
    const doc = someDocument();
    const { editor } = editorOf(doc, "write");
    const before = Y.encodeStateVector(doc);
    const elsewhere = new Y.Doc();
    Y.applyUpdate(elsewhere, Y.encodeStateAsUpdate(doc));
    const paragraph = fragmentAt(elsewhere, place).get(0);
    const words = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null;
    if (words instanceof Y.XmlText) words.insert(10, " https://example.org now");
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(elsewhere));
    expect(editor.getText()).toBe("Heat kills https://example.org now");
    expect(Y.decodeStateVector(Y.encodeStateVector(doc)).get(doc.clientID)).toBe(
      Y.decodeStateVector(before).get(doc.clientID),
    );
  });
});
