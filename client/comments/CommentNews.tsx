import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { Thread, ThreadId } from "#shared/thread.ts";
import { useLoaded } from "../records/canvasRecords.ts";
import { Announcement } from "../ui/Announcement.tsx";
import { activateThread, say, useCommentDraft } from "./commentDraft.ts";
import { usePlaceName } from "./placeNames.ts";

type Threads = Record<ThreadId, Thread>;

/** What screen readers hear of comments, others' as they come. Belongs on the page, whichever panel is open. */
export function CommentNews() {
  const { t } = useTranslation();
  const placeName = usePlaceName();
  const said = useCommentDraft((state) => state.said);
  useEffect(
    () =>
      useLoaded.subscribe(({ records }, { records: before }) => {
        if (!records || records.canvasId !== before?.canvasId) return;
        if (records.threads === before.threads) return;
        leaveSettled(records.threads, before.threads);
        const newest = newestComment(records.threads, before.threads);
        if (!newest || newest.comment.author.id === records.youId) return;
        const { comment, thread } = newest;
        say(t("comments.arrived", { name: comment.author.name, block: placeName(thread) }));
      }),
    [t, placeName],
  );
  return <Announcement>{said}</Announcement>;
}

/** A thread that is resolved or reopened, by anybody, goes into the other list, and its words are marked no more. */
function leaveSettled(threads: Threads, before: Threads): void {
  const { activeThread } = useCommentDraft.getState();
  if (activeThread === null) return;
  const known = before[activeThread];
  if (known && threads[activeThread]?.status !== known.status) activateThread(null);
}

function newestComment(threads: Threads, before: Threads) {
  for (const thread of Object.values(threads)) {
    const known = before[thread.id]?.comments.length ?? 0;
    const comment = thread.comments.at(-1);
    if (comment && thread.comments.length > known) return { comment, thread };
  }
  return null;
}
