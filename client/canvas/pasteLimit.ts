import { Extension } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { maxFrameBytes } from "#shared/wire.ts";

/**
 * The longest text that is put into a canvas at once. In the document it takes more room than by itself (each paragraph
 * some 25 bytes, each mark more), and a change that is larger than a frame would end the connection for good (R10).
 */
export const maxPasteBytes = maxFrameBytes / 2;

/**
 * Refuses a paste or a drop that is too long before anything is done with it: a browser that has to draw it would stand
 * still, and nobody could take it back.
 */
export function pasteLimit(onRefused: () => void): Extension {
  const refuse = (event: Event, data: DataTransfer | null): boolean => {
    if (!isTooLong(data?.getData("text/plain") ?? "")) return false;
    event.preventDefault();
    onRefused();
    return true;
  };
  return Extension.create({
    name: "pasteLimit",
    priority: 2_000,
    addProseMirrorPlugins: () => [
      new Plugin({
        key: new PluginKey("pasteLimit"),
        props: {
          handleDOMEvents: {
            paste: (_view, event) => refuse(event, event.clipboardData),
            drop: (_view, event) => refuse(event, event.dataTransfer),
          },
        },
      }),
    ],
  });
}

function isTooLong(text: string): boolean {
  return text.length > maxPasteBytes || new TextEncoder().encode(text).length > maxPasteBytes;
}
