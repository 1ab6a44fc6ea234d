import { Button } from "@mantine/core";
import { IconArrowBackUp, IconCheck } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import type { Thread } from "#shared/thread.ts";
import { problemText } from "../api/problemText.ts";
import { useRecords } from "../records/canvasRecords.ts";
import { notify } from "../ui/notify.ts";
import { activateThread, say, useCommentDraft } from "./commentDraft.ts";
import { CommentForm } from "./CommentForm.tsx";
import classes from "./Comments.module.css";
import { addComment, changeThread } from "./threadCalls.ts";

interface ThreadActionsProps {
  thread: Thread;
  isActive: boolean;
  /** It was resolved or reopened here and so leaves the list that it stood in. */
  onMoved(): void;
}

/** What a commenter can do with a thread. The field to reply is open in the active one, and where a reply is begun. */
export function ThreadActions({ thread, isActive, onMoved }: ThreadActionsProps) {
  const { t } = useTranslation();
  const canvasId = useRecords((records) => records.canvasId);
  const isBegun = useCommentDraft(({ texts }) => (texts[thread.id] ?? "") !== "");
  const field = useRef<HTMLTextAreaElement>(null);
  const name = thread.comments[0]?.author.name ?? "";
  const isOpen = thread.status === "open";
  const hasField = isOpen && (isActive || isBegun);
  function reply(): void {
    flushSync(() => activateThread(thread.id)); // The field must be there to be gone to.
    field.current?.focus();
  }

  return (
    <>
      {hasField && (
        <CommentForm
          textKey={thread.id}
          isQuiet
          field={field}
          label={t("comments.replyTo", { name })}
          placeholder={t("comments.replyPlaceholder")}
          submit={t("comments.send")}
          onSend={(body) => addComment(canvasId, thread.id, body)}
          onFocus={() => activateThread(thread.id)}
        />
      )}
      <div className={classes.actions}>
        {isOpen && !hasField && (
          <Button
            className={classes.action ?? ""}
            variant="subtle"
            color="gray"
            size="compact-sm"
            aria-label={t("comments.replyTo", { name })}
            onClick={reply}
          >
            {t("comments.reply")}
          </Button>
        )}
        <StatusButton thread={thread} onMoved={onMoved} />
      </div>
    </>
  );
}

function StatusButton({ thread, onMoved }: Pick<ThreadActionsProps, "thread" | "onMoved">) {
  const { t } = useTranslation();
  const canvasId = useRecords((records) => records.canvasId);
  const [isChanging, setIsChanging] = useState(false);
  const isOpen = thread.status === "open";

  async function change(): Promise<void> {
    setIsChanging(true);
    const changed = await changeThread(canvasId, thread.id, isOpen ? "resolved" : "open");
    setIsChanging(false);
    if (!changed.ok) return notify(problemText(changed.error), "refused");
    say(t(isOpen ? "comments.nowResolved" : "comments.nowOpen"));
    onMoved();
  }

  return (
    <Button
      className={classes.action ?? ""}
      variant="subtle"
      color="gray"
      size="compact-sm"
      loading={isChanging}
      leftSection={
        isOpen ? <IconCheck size={15} aria-hidden /> : <IconArrowBackUp size={15} aria-hidden />
      }
      onClick={(event) => {
        event.stopPropagation(); // The card would become the active one.
        void change();
      }}
    >
      {t(isOpen ? "comments.resolve" : "comments.reopen")}
    </Button>
  );
}
