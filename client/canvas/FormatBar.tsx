import { useEditorState } from "@tiptap/react";
import type { Editor } from "@tiptap/core";
import { useTranslation } from "react-i18next";
import type { Place } from "#shared/canvas.ts";
import { useCanvas } from "./canvasContext.ts";
import { CommentWordsButton } from "./CommentWordsButton.tsx";
import { CommentBubble } from "./CommentBubble.tsx";
import { belongsToWriting, leaveText, useEditors } from "./editors.ts";
import classes from "./FormatBar.module.css";
import { formatBarId } from "./formatBarFocus.ts";
import { FormatButtons } from "./FormatButtons.tsx";
import { selectedWords } from "./selectedWords.ts";
import { useRovingFocus } from "./useRovingFocus.ts";

/** What can be done to the text that has the caret. It floats above the page's end, so that no text moves for it. */
export function FormatBar() {
  const active = useEditors((state) => state.active);
  const { access } = useCanvas();
  if (!active?.editor || access === "read" || access === "held") return null;
  return (
    <BarFor
      key={active.place.blockId + (active.place.lane ?? "")}
      editor={active.editor}
      place={active.place}
    />
  );
}

function BarFor({ editor, place }: { editor: Editor; place: Place }) {
  const { t } = useTranslation();
  const { access, slots } = useCanvas();
  const { bar, onKeyDown } = useRovingFocus();
  const hasSelection = useEditorState({
    editor,
    selector: ({ editor: e }) => !e.state.selection.empty,
  });
  const comment = (): void => {
    const words = selectedWords(editor, place);
    if (words) slots.onCommentWords(words);
  };
  return (
    <div className={classes.dock}>
      <div
        {...belongsToWriting}
        ref={bar}
        id={formatBarId}
        className={classes.bar}
        role="toolbar"
        tabIndex={-1}
        aria-label={t("canvas.format.bar")}
        onKeyDown={(event) => {
          onKeyDown(event);
          if (event.key === "Escape") editor.commands.focus();
        }}
        onBlur={() => leaveText(place)}
      >
        {access === "write" && <FormatButtons editor={editor} />}
        <CommentWordsButton
          hasSelection={hasSelection}
          hasName={access === "comment"}
          onClick={comment}
        />
      </div>
      {hasSelection && <CommentBubble editor={editor} onComment={comment} />}
    </div>
  );
}
