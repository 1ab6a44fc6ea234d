import { Editor } from "@tiptap/core";
import Collaboration from "@tiptap/extension-collaboration";
import { prosemirrorJSONToYXmlFragment } from "@tiptap/y-tiptap";
import * as Y from "yjs";
import { blockExtensions, blockSchema } from "#shared/blockSchema.ts";
import type { RichNode } from "#shared/richNode.ts";
import { fragmentAt, type Place } from "#shared/canvas.ts";
import { p } from "#shared/richText.ts";
import type { Thread } from "#shared/thread.ts";
import { selectedWords } from "../../../client/canvas/selectedWords.ts";
import { commentHighlights } from "../../../client/comments/commentHighlights.ts";
import { recordEvent } from "../../../client/records/canvasRecords.ts";
import { aThread, canvasId } from "../records/someRecords.ts";

export const place: Place = { blockId: "need" };

/** A document whose block `need` holds these paragraphs. */
export function docWith(...paragraphs: (string | RichNode)[]): Y.Doc {
  const doc = new Y.Doc();
  const content = paragraphs.map((words) => (typeof words === "string" ? p(words) : words));
  prosemirrorJSONToYXmlFragment(blockSchema, { type: "doc", content }, fragmentAt(doc, place));
  return doc;
}

/** A real editor on the block, with highlights, bound and drawn. */
export async function editorOn(doc: Y.Doc): Promise<Editor> {
  const editor = new Editor({
    element: document.body.appendChild(document.createElement("div")),
    injectCSS: false,
    extensions: [
      ...blockExtensions,
      Collaboration.configure({ fragment: fragmentAt(doc, place) }),
      commentHighlights(place),
    ],
  });
  await settled();
  return editor;
}

/** Own edits reach the shared text at once; the highlights look at it again in the next microtask. */
export const settled = () => new Promise<void>((resolve) => void setTimeout(resolve));

/** Where words stand in an editor; they must be in one run of text. */
export function find(editor: Editor, words: string): { from: number; to: number } {
  let found: number | null = null;
  editor.state.doc.descendants((node, position) => {
    const at = node.isText ? (node.text ?? "").indexOf(words) : -1;
    if (at !== -1) found ??= position + at;
  });
  if (found === null) throw new Error(`No "${words}" in the editor.`);
  return { from: found, to: found + words.length };
}

/** Selects the words, comments on them as the page does, and waits for the highlight. */
export async function commentOn(
  editor: Editor,
  words: string | { from: number; to: number },
): Promise<Thread> {
  editor.commands.setTextSelection(typeof words === "string" ? find(editor, words) : words);
  const selected = selectedWords(editor, place);
  if (!selected) throw new Error("Nothing is selected.");
  const { anchor, quote } = selected;
  const thread = { ...aThread(), ...place, anchor, quote };
  recordEvent({ n: 0, type: "thread-opened", canvasId, thread });
  await settled();
  return thread;
}

/** What the reader sees marked for a thread, its stretches joined. */
export function marked(editor: Editor, { id }: Thread): string {
  const marks = editor.view.dom.querySelectorAll(`mark[data-thread="${id}"]`);
  return [...marks].map(({ textContent }) => textContent).join("");
}
