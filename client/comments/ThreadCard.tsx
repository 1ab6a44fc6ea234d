import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Place } from "#shared/canvas.ts";
import type { Thread } from "#shared/thread.ts";
import { RelativeTime } from "../ui/RelativeTime.tsx";
import { activateThread, useCommentDraft } from "./commentDraft.ts";
import { CommentEntry } from "./CommentEntry.tsx";
import classes from "./Comments.module.css";
import { usePlaceName } from "./placeNames.ts";
import { ThreadActions } from "./ThreadActions.tsx";
import { ThreadQuote } from "./ThreadQuote.tsx";

interface ThreadCardProps {
  thread: Thread;
  canComment: boolean;
  onGoTo(place: Place, words?: { from: number; to: number }): void;
  /** It was resolved or reopened here and so leaves the list that it stood in. */
  onMoved(): void;
}

export function ThreadCard({ thread, canComment, onGoTo, onMoved }: ThreadCardProps) {
  const { t } = useTranslation();
  const placeName = usePlaceName();
  const isActive = useCommentDraft(({ activeThread }) => activeThread === thread.id);
  const card = useCardInView(isActive);
  const name = thread.comments[0]?.author.name ?? "";

  return (
    // For the mouse; the button with the quote does it for everybody.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <article
      ref={card}
      className={classes.thread}
      data-active={isActive || undefined}
      tabIndex={-1}
      aria-label={t("comments.thread", { name, block: placeName(thread) })}
      aria-current={isActive ? "true" : undefined}
      onClick={() => activateThread(thread.id)}
    >
      <ThreadQuote thread={thread} onGoTo={onGoTo} />
      <ol className={classes.comments}>
        {thread.comments.map((comment) => (
          <CommentEntry key={comment.id} comment={comment} />
        ))}
      </ol>
      {thread.resolvedBy && thread.resolvedAt && (
        <p className={classes.resolved}>
          {t("comments.resolvedBy", { name: thread.resolvedBy.name })}{" "}
          <RelativeTime at={thread.resolvedAt} />
        </p>
      )}
      {canComment && <ThreadActions thread={thread} isActive={isActive} onMoved={onMoved} />}
    </article>
  );
}

/** Brings the card into view when it becomes the active one, with the focus when it was called by keyboard. */
function useCardInView(isActive: boolean) {
  const card = useRef<HTMLElement>(null);
  const call = useCommentDraft((state) => state.call);
  useEffect(() => {
    if (!isActive) return;
    card.current?.scrollIntoView({ block: "nearest" });
    if (call.focus === "thread") card.current?.focus({ preventScroll: true });
  }, [isActive, call]);
  return card;
}
