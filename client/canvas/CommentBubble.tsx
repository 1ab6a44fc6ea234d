import { Button } from "@mantine/core";
import { IconMessagePlus } from "@tabler/icons-react";
import { posToDOMRect, type Editor } from "@tiptap/core";
import { useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import classes from "./FormatBar.module.css";

/** A button above the selected words, for the mouse; the keyboard has the format bar and its own keys. */
export function CommentBubble({ editor, onComment }: { editor: Editor; onComment: () => void }) {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const place = (): void => {
      const { from, to } = editor.state.selection;
      const words = posToDOMRect(editor.view, from, to);
      if (!button.current) return;
      button.current.style.left = `${Math.max(8, words.left)}px`;
      button.current.style.top = `${Math.max(64, words.top - 34)}px`;
    };
    place();
    editor.on("transaction", place);
    window.addEventListener("scroll", place, { passive: true, capture: true });
    window.addEventListener("resize", place);
    return () => {
      editor.off("transaction", place);
      window.removeEventListener("scroll", place, { capture: true });
      window.removeEventListener("resize", place);
    };
  }, [editor]);
  return (
    <Button
      ref={button}
      className={classes.bubble}
      variant="default"
      size="compact-sm"
      tabIndex={-1}
      aria-hidden
      leftSection={<IconMessagePlus size={16} stroke={1.8} />}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onComment}
    >
      {t("canvas.format.commentShort")}
    </Button>
  );
}
