import { Extension } from "@tiptap/core";
import { Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { ySyncPluginKey } from "@tiptap/y-tiptap";
import type { Access } from "./access.ts";

/** Refuses in one editor what its person may not do, from the moment `change` is called. */
export interface WriteGuard {
  extension: Extension;
  change(access: Access): void;
}

/**
 * Lets a text change only by the hand of somebody who may write it, or by the shared document. It also refuses what
 * plugins would append to a shared change (a link they recognise, a table they mend): every open page would append
 * it at once, and a reader's page may append nothing.
 */
export function writeGuard(initial: Access): WriteGuard {
  let access = initial;
  // Undo goes past the editor, straight into the document, so its keys are stopped here.
  const refuse = (): boolean => access !== "write";

  const extension = Extension.create({
    name: "writeGuard",
    priority: 2_000,
    addKeyboardShortcuts: () => ({ "Mod-z": refuse, "Shift-Mod-z": refuse, "Mod-y": refuse }),
    addProseMirrorPlugins: () => [
      new Plugin({
        key: new PluginKey("writeGuard"),
        filterTransaction: (transaction) =>
          !transaction.docChanged ||
          isShared(transaction) ||
          (access === "write" && !isAnswerToShared(transaction)),
        props: {
          handleDOMEvents: {
            beforeinput: (_view, event) => {
              if (access === "write") return false;
              event.preventDefault();
              return true;
            },
          },
        },
      }),
    ],
  });
  return { extension, change: (next) => void (access = next) };
}

/** Whether a transaction brings what the shared document says: others' words, an undo, the first drawing. */
function isShared(transaction: Transaction): boolean {
  const sync: unknown = transaction.getMeta(ySyncPluginKey);
  return (
    typeof sync === "object" &&
    sync !== null &&
    "isChangeOrigin" in sync &&
    sync.isChangeOrigin === true
  );
}

function isAnswerToShared(transaction: Transaction): boolean {
  // ProseMirror keeps under this name the transaction that plugins answered.
  const root = transaction.getMeta("appendedTransaction") as Transaction | undefined;
  return root !== undefined && isShared(root);
}
