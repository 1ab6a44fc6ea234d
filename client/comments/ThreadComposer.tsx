import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useRecords } from "../records/canvasRecords.ts";
import {
  activateThread,
  dropThread,
  newThread,
  useCommentDraft,
  type ThreadDraft,
} from "./commentDraft.ts";
import { CommentForm } from "./CommentForm.tsx";
import classes from "./Comments.module.css";
import { usePlaceName } from "./placeNames.ts";
import { openThread } from "./threadCalls.ts";

/** Where a new thread is written; says what it will hang on. */
export function ThreadComposer({ draft }: { draft: ThreadDraft }) {
  const { t } = useTranslation();
  const placeName = usePlaceName();
  const canvasId = useRecords((records) => records.canvasId);
  const call = useCommentDraft((state) => state.call);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (call.focus === "composer") field.current?.focus();
  }, [call]);

  return (
    <section className={classes.composer} aria-label={t("comments.new.title")}>
      <p className={classes.composerPlace}>{t("comments.new.on", { block: placeName(draft) })}</p>
      {draft.quote && <p className={classes.quote}>{draft.quote.text}</p>}
      <CommentForm
        textKey={newThread}
        label={t("comments.new.text")}
        placeholder={t("comments.new.placeholder")}
        submit={t("comments.new.submit")}
        field={field}
        onSend={async (body) => {
          const opened = await openThread(canvasId, draft, body);
          if (opened.ok) {
            dropThread();
            activateThread(opened.value.id);
          }
          return opened;
        }}
        actions={
          <Button variant="subtle" color="gray" size="compact-md" onClick={dropThread}>
            {t("comments.new.cancel")}
          </Button>
        }
      />
    </section>
  );
}
