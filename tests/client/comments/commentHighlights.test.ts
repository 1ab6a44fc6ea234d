// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { recordEvent } from "../../../client/records/canvasRecords.ts";
import {
  activateThread,
  resetComments,
  startThread,
  useCommentDraft,
} from "../../../client/comments/commentDraft.ts";
import { useThreadWords } from "../../../client/comments/threadWords.ts";
import { canvasId, showSomeRecords } from "../records/someRecords.ts";
import { commentOn, docWith, editorOn, find, marked, place, settled } from "./highlightedText.ts";

const text = "The module compares how three cities protect people above sixty-five in summer.";
const words = "three cities protect people";

const stateOf = (thread: { id: string }) => useThreadWords.getState()[thread.id]?.state;

beforeEach(() => {
  document.body.replaceChildren();
  resetComments();
  showSomeRecords();
});

describe("highlighted words", () => {
  it("stay marked while somebody types before, inside and after them", async () => {
    const editor = await editorOn(docWith(text));
    const thread = await commentOn(editor, words);
    editor.commands.insertContentAt(1, "In short: ");
    editor.commands.insertContentAt(find(editor, "sixty").from, "about ");
    editor.commands.insertContentAt(find(editor, "protect").from, "really ");
    await settled();
    expect(marked(editor, thread)).toBe("three cities really protect people");
    expect(stateOf(thread)).toBe("attached");
  });

  it("do not swallow what is typed at their edges", async () => {
    const editor = await editorOn(docWith(text));
    const thread = await commentOn(editor, words);
    const { from, to } = find(editor, words);
    editor.commands.insertContentAt(to, " (and trees)");
    editor.commands.insertContentAt(from, "all ");
    await settled();
    expect(marked(editor, thread)).toBe(words);
  });

  it("stay marked at the very beginning of a text", async () => {
    const editor = await editorOn(docWith(text));
    const thread = await commentOn(editor, "The module");
    editor.commands.insertContentAt(1, "Well. ");
    await settled();
    expect(marked(editor, thread)).toBe("The module");
  });

  it("stay marked when they are formatted", async () => {
    const editor = await editorOn(docWith(text));
    const thread = await commentOn(editor, words);
    editor.chain().setTextSelection(find(editor, "cities protect")).toggleBold().run();
    await settled();
    expect(marked(editor, thread)).toBe(words);
    expect(stateOf(thread)).toBe("attached");
  });

  it("stay marked when their paragraph becomes a list", async () => {
    const editor = await editorOn(docWith(text));
    const thread = await commentOn(editor, words);
    editor.chain().setTextSelection(3).toggleBulletList().run();
    await settled();
    expect(marked(editor, thread)).toBe(words);
  });

  it.each([
    ["before them", "how "],
    ["inside a word of theirs", "ties protect"],
    ["after them", " above"],
  ])("stay marked when their paragraph is split %s", async (_where, at) => {
    const editor = await editorOn(docWith(text));
    const thread = await commentOn(editor, words);
    editor.chain().setTextSelection(find(editor, at).from).splitBlock().run();
    await settled();
    expect(marked(editor, thread)).toBe(words);
  });

  it("stay marked when two paragraphs that they span are joined", async () => {
    const editor = await editorOn(docWith("Heat kills in", "three cities every summer."));
    const from = find(editor, "kills in").from;
    const thread = await commentOn(editor, { from, to: find(editor, "three cities").to });
    expect(marked(editor, thread)).toBe("kills inthree cities");
    editor.chain().setTextSelection(find(editor, "three").from).joinBackward().run();
    await settled();
    expect(editor.state.doc.childCount).toBe(1);
    expect(marked(editor, thread)).toBe("kills inthree cities");
  });

  it("come back with undo", async () => {
    const editor = await editorOn(docWith(text));
    const thread = await commentOn(editor, words);
    editor.commands.deleteRange(find(editor, "how three cities protect people above"));
    await settled();
    expect(stateOf(thread)).toBe("lost");
    editor.commands.undo();
    await settled();
    expect(marked(editor, thread)).toBe(words);
    expect(stateOf(thread)).toBe("attached");
  });

  it("are found by their quote after they are cut and pasted elsewhere in the text", async () => {
    const editor = await editorOn(docWith(text, "Another paragraph."));
    const thread = await commentOn(editor, words);
    editor.commands.deleteRange(find(editor, words));
    editor.commands.insertContentAt(find(editor, "Another").from, words);
    await settled();
    expect(marked(editor, thread)).toBe(words);
    expect(stateOf(thread)).toBe("moved");
  });

  it("are lost, not elsewhere, when they are gone", async () => {
    const editor = await editorOn(docWith(text));
    const thread = await commentOn(editor, words);
    editor.commands.deleteRange(find(editor, words));
    await settled();
    expect(marked(editor, thread)).toBe("");
    expect(stateOf(thread)).toBe("lost");
  });

  it("follow the words rather than an equal phrase elsewhere when they are edited", async () => {
    const editor = await editorOn(docWith("In three cities first.", text));
    const second = find(editor, "three cities protect").from;
    const thread = await commentOn(editor, { from: second, to: second + "three cities".length });
    editor.commands.deleteRange({ from: second, to: second + "three".length });
    await settled();
    expect(marked(editor, thread)).toBe(" cities");
  });

  it("stay marked when another person edits the same text", async () => {
    const [mine, theirs] = [docWith(text, "Second."), new Y.Doc()];
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine));
    const [editor, remote] = [await editorOn(mine), await editorOn(theirs)];
    const thread = await commentOn(editor, words);
    remote.commands.insertContentAt(1, "Look: ");
    remote.commands.insertContentAt(find(remote, "Second").from, "The ");
    Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs));
    // No microtask in between: a redrawn text must not blink.
    expect(marked(editor, thread)).toBe(words);
    await settled();
    expect(marked(remote, thread)).toBe(words);
  });

  it("are not in the document", async () => {
    const doc = docWith(text);
    const editor = await editorOn(doc);
    const before = Y.encodeStateVector(doc);
    await commentOn(editor, words);
    expect(Y.encodeStateVector(doc)).toEqual(before);
    expect(editor.getHTML()).not.toContain("<mark");
  });
});

describe("threads in a text", () => {
  it("lose their mark when resolved, and show it while they are looked at", async () => {
    const editor = await editorOn(docWith(text));
    const thread = await commentOn(editor, words);
    const by = { id: "other", name: "Athens editor" };
    recordEvent({
      n: 2,
      type: "thread-resolved",
      canvasId,
      threadId: thread.id,
      by,
      at: "2026-11-23T10:00:00.000Z",
    });
    await settled();
    expect(marked(editor, thread)).toBe("");
    activateThread(thread.id);
    await settled();
    expect(marked(editor, thread)).toBe(words);
  });

  it("are shown by Alt+Enter with the caret in their words, the focus following", async () => {
    const editor = await editorOn(docWith(text));
    const thread = await commentOn(editor, words);
    const press = () =>
      editor.view.dom.dispatchEvent(
        new KeyboardEvent("keydown", {
          key: "Enter",
          altKey: true,
          bubbles: true,
          cancelable: true,
        }),
      );
    editor.commands.setTextSelection(1);
    press();
    expect(useCommentDraft.getState().activeThread).toBeNull();
    editor.commands.setTextSelection(find(editor, "cities").from);
    press();
    expect(useCommentDraft.getState()).toMatchObject({
      activeThread: thread.id,
      call: { focus: "thread" },
    });
    await settled();
    expect(editor.view.dom.querySelector("mark[data-active]")?.textContent).toBe(words);
  });

  it("mark the words of a thread that is being written", async () => {
    const editor = await editorOn(docWith(text));
    const thread = await commentOn(editor, words);
    startThread({
      ...place,
      ...(thread.anchor && { anchor: thread.anchor }),
      ...(thread.quote && { quote: thread.quote }),
    });
    await settled();
    expect(editor.view.dom.querySelector("mark[data-active]")?.textContent).toBe(words);
  });
});
