import { SegmentedControl } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Place } from "#shared/canvas.ts";
import { useRecords } from "../records/canvasRecords.ts";
import { useCommentDraft } from "./commentDraft.ts";
import classes from "./Comments.module.css";
import { NoThreads } from "./NoThreads.tsx";
import { usePlaceName } from "./placeNames.ts";
import { ThreadCard } from "./ThreadCard.tsx";
import { ThreadComposer } from "./ThreadComposer.tsx";
import { useThreadCounts, useThreads, type ThreadFilter } from "./useThreads.ts";

interface CommentsPanelProps {
  canComment: boolean;
  /** Shows a place, and selects the words between two positions of its editor where they are known. */
  onGoTo(place: Place, words?: { from: number; to: number }): void;
}

/** The threads of the canvas in reading order, and the composer of a new one. */
export function CommentsPanel({ canComment, onGoTo }: CommentsPanelProps) {
  const { t } = useTranslation();
  const placeName = usePlaceName();
  const draft = useCommentDraft((state) => state.draft);
  const [filter, setFilter] = useFilter();
  const counts = useThreadCounts();
  const blocks = useThreads(filter);
  const list = useRef<HTMLDivElement>(null);
  const isUnused = counts.open + counts.resolved === 0;

  return (
    <div className={classes.panel}>
      {canComment && draft && <ThreadComposer draft={draft} />}
      {!isUnused && (
        <SegmentedControl
          classNames={{ root: classes.filter ?? "", indicator: classes.filterIndicator ?? "" }}
          aria-label={t("comments.filter")}
          size="xs"
          fullWidth
          value={filter}
          onChange={setFilter}
          data={(["open", "resolved"] as const).map((value) => ({
            value,
            label: t("comments.withCount", { what: t(`comments.${value}`), count: counts[value] }),
          }))}
        />
      )}
      <div
        ref={list}
        tabIndex={-1}
        className={classes.list}
        role="group"
        aria-label={t("comments.title")}
      >
        {blocks.map(({ blockId, threads }) => (
          <section
            key={blockId}
            aria-label={t("comments.ofBlock", { block: placeName({ blockId }) })}
          >
            <h3 className={classes.block}>{placeName({ blockId })}</h3>
            {threads.map((thread) => (
              <ThreadCard
                key={thread.id}
                thread={thread}
                canComment={canComment}
                onGoTo={onGoTo}
                onMoved={() => list.current?.focus()}
              />
            ))}
          </section>
        ))}
        {blocks.length === 0 && !draft && (
          <NoThreads filter={filter} isUnused={isUnused} canComment={canComment} />
        )}
      </div>
      {canComment && counts.open > 0 && <p className={classes.hint}>{t("comments.keys")}</p>}
    </div>
  );
}

/** Shows the list in which the active thread stands, whoever made it active. */
function useFilter(): [ThreadFilter, (filter: ThreadFilter) => void] {
  const [filter, setFilter] = useState<ThreadFilter>("open");
  const call = useCommentDraft((state) => state.call);
  const active = useCommentDraft((state) => state.activeThread);
  const status = useRecords(({ threads }) =>
    active === null ? undefined : threads[active]?.status,
  );
  useEffect(() => {
    if (status) setFilter(status);
  }, [status, call]);
  return [filter, setFilter];
}
