import type { Editor } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import { absolutePositionToRelativePosition, ySyncPluginKey } from "@tiptap/y-tiptap";
import type * as Y from "yjs";
import { encodePosition, quoteOf } from "#shared/anchor.ts";
import type { Place } from "#shared/canvas.ts";
import type { SelectedWords } from "./slots.ts";

/** What the binding keeps about a fragment; its package types the state as any. */
interface Sync {
  type: Y.XmlFragment;
  binding: { mapping: Parameters<typeof absolutePositionToRelativePosition>[2] } | null;
}

/**
 * The selected words of an editor as a thread keeps them; null when nothing but space is selected.
 * A quote's text has one line break between paragraphs.
 */
export function selectedWords(editor: Editor, place: Place): SelectedWords | null {
  const { doc } = editor.state;
  const { from, to } = selectedRange(editor);
  const sync = ySyncPluginKey.getState(editor.state) as Sync | undefined;
  if (!sync?.binding) return null;
  const textTo = (end: number): string => doc.textBetween(0, end, "\n", "\n");
  const quote = quoteOf(textTo(doc.content.size), textTo(from).length, textTo(to).length);
  if (quote.text.trim() === "") return null;
  const { type, binding } = sync;
  const encoded = (position: number): string =>
    encodePosition(
      absolutePositionToRelativePosition(position, type, binding.mapping) as Y.RelativePosition,
    );
  return { place, anchor: { start: encoded(from), end: encoded(to) }, quote };
}

/**
 * What is selected on the screen. The editor's state hears of it a frame later, which is too late for a quick hand.
 * A selection of table cells exists in the state only.
 */
function selectedRange({ state, view }: Editor): { from: number; to: number } {
  const shown = view.dom.ownerDocument.getSelection();
  const isText = state.selection instanceof TextSelection;
  if (!isText || !shown?.anchorNode || !shown.focusNode) return state.selection;
  if (!view.dom.contains(shown.anchorNode) || !view.dom.contains(shown.focusNode)) {
    return state.selection;
  }
  const anchor = view.posAtDOM(shown.anchorNode, shown.anchorOffset);
  const head = view.posAtDOM(shown.focusNode, shown.focusOffset);
  return { from: Math.min(anchor, head), to: Math.max(anchor, head) };
}
