import type { Editor } from "@tiptap/core";
import type { Place } from "#shared/canvas.ts";
import { withEditor } from "./editors.ts";

/** The id of a block's section on the page, which is also its address. */
export const blockElementId = (blockId: string): string => `block-${blockId}`;

/**
 * Brings a place into view and puts the caret into it: on the words between two positions of its editor where they
 * are given, else where it was. The editor is mounted for it if it is not there yet.
 */
export function focusPlace(place: Place, words?: { from: number; to: number }): void {
  document.getElementById(blockElementId(place.blockId))?.scrollIntoView({ block: "start" });
  withEditor(place, (editor) => focusIn(editor, words));
}

function focusIn(editor: Editor, words: { from: number; to: number } | undefined): void {
  editor.commands.focus(undefined, { scrollIntoView: false });
  if (words) editor.commands.setTextSelection(words);
  const { node } = editor.view.domAtPos(editor.state.selection.from);
  const element = node instanceof Element ? node : node.parentElement;
  element?.scrollIntoView({ block: "center" });
}
