import { type Editor, type Extensions } from "@tiptap/core";
import Collaboration from "@tiptap/extension-collaboration";
import { Selection } from "@tiptap/pm/state";
import { EditorContent, useEditor } from "@tiptap/react";
import i18next from "i18next";
import { useEffect, useLayoutEffect, useState } from "react";
import { blockExtensions } from "#shared/blockSchema.ts";
import { fragmentAt } from "#shared/canvas.ts";
import { notify } from "../ui/notify.ts";
import type { Access } from "./access.ts";
import { useCanvas } from "./canvasContext.ts";
import { carets } from "./carets.ts";
import type { BlockEditorProps } from "./editing.ts";
import { editorKeys } from "./editorKeys.ts";
import { enterText, leaveText, registerEditor } from "./editors.ts";
import { maxPasteBytes, pasteLimit } from "./pasteLimit.ts";
import { selectedWords } from "./selectedWords.ts";
import classes from "./Words.module.css";
import { writeGuard } from "./writeGuard.ts";

/** The caret keeps clear of the top bar and the format bar, in px. */
const room = { top: 80, right: 0, bottom: 90, left: 0 };
const maxPasteMb = maxPasteBytes / 2 ** 20;
const roomAroundCaret = { scrollThreshold: room, scrollMargin: room };

/** The Tiptap editor of one place. It has no content of its own: all its words are the shared fragment's. */
export function BlockEditor({ place, label, describedBy, focusAt }: BlockEditorProps) {
  const { doc, awareness, access, slots, editing } = useCanvas();
  const [guard] = useState(() => writeGuard(access));
  const comment = (commented: Editor): void => {
    const words = selectedWords(commented, place);
    if (words) slots.onCommentWords(words);
  };
  const [extensions] = useState<Extensions>(() => [
    ...blockExtensions,
    Collaboration.configure({ fragment: fragmentAt(doc, place) }),
    carets(awareness, place),
    guard.extension,
    pasteLimit(() => notify(i18next.t("canvas.pasteTooLong", { size: maxPasteMb }), "refused")),
    editorKeys({ place, onComment: comment }),
    ...(editing?.extensionsFor(place) ?? []),
  ]);
  const editor = useEditor({
    extensions,
    editable: access !== "read",
    // A style element would need a nonce; what it holds is in Words.module.css.
    injectCSS: false,
    editorProps: { attributes: attributesFor(access, label, describedBy), ...roomAroundCaret },
    onCreate: assertNoHistory,
    onFocus: ({ editor: focused }) => enterText({ place, editor: focused }),
    onBlur: () => leaveText(place),
  });

  useLayoutEffect(() => {
    guard.change(access);
    editor.setEditable(access !== "read", false);
  }, [guard, editor, access]);
  useEffect(() => registerEditor(place, editor), [place, editor]);
  useEffect(() => {
    if (focusAt === null) return;
    const pressed = focusAt === "start" ? null : editor.view.posAtCoords(focusAt);
    const caret = Selection.near(editor.state.doc.resolve(pressed?.pos ?? 0));
    editor.commands.focus(caret.from, { scrollIntoView: false });
  }, [editor, focusAt]);

  return <EditorContent editor={editor} className={classes.editor} />;
}

function attributesFor(access: Access, label: string, describedBy: string | undefined) {
  const attributes: Record<string, string> = {
    class: classes.words ?? "",
    role: access === "read" ? "group" : "textbox",
    "aria-label": label,
  };
  if (access !== "read") attributes["aria-multiline"] = "true";
  if (describedBy !== undefined) attributes["aria-describedby"] = describedBy;
  if (access === "comment" || access === "held") attributes["aria-readonly"] = "true";
  // The caret may go anywhere, to select words; a touch keyboard would only be in the way.
  if (access === "comment") attributes.inputmode = "none";
  return attributes;
}

/** Two histories would take back others' words (R20). */
function assertNoHistory({ editor }: { editor: Editor }): void {
  if (editor.extensionManager.extensions.some(({ name }) => name === "undoRedo")) {
    throw new Error("An editor beside collaboration must have no history of its own.");
  }
}
