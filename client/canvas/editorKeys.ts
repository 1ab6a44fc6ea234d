import { Extension, type Editor } from "@tiptap/core";
import type { Place } from "#shared/canvas.ts";
import { blockElementId } from "./focusPlace.ts";
import { focusFormatBar } from "./formatBarFocus.ts";

interface Keys {
  place: Place;
  onComment(editor: Editor): void;
}

/** The keys by which one leaves a text or comments on it without a mouse. */
export function editorKeys({ place, onComment }: Keys): Extension {
  return Extension.create({
    name: "editorKeys",
    addKeyboardShortcuts: () => ({
      "Alt-F10": focusFormatBar,
      "Mod-Alt-m": ({ editor }) => {
        onComment(editor);
        return true;
      },
      // Tab moves inside tables and lists; this is the way out of them.
      Escape: () => {
        document.getElementById(blockElementId(place.blockId))?.focus();
        return true;
      },
    }),
  });
}
