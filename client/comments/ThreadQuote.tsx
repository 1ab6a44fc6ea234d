import { UnstyledButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Place } from "#shared/canvas.ts";
import { blockOf, type Template } from "#shared/template.ts";
import type { Thread } from "#shared/thread.ts";
import { useRecords } from "../records/canvasRecords.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { Shape } from "../ui/Shape.tsx";
import { activateThread } from "./commentDraft.ts";
import classes from "./Comments.module.css";
import { usePlaceName } from "./placeNames.ts";
import { scrollToWords } from "./scrollToWords.ts";
import { useThreadWords, wordsOf } from "./threadWords.ts";

interface ThreadQuoteProps {
  thread: Thread;
  onGoTo(place: Place, words?: { from: number; to: number }): void;
}

/** What a thread hangs on, as a way there. */
export function ThreadQuote({ thread, onGoTo }: ThreadQuoteProps) {
  const { t } = useTranslation();
  const placeName = usePlaceName();
  const isLost = useThreadWords((found) => found[thread.id]?.state === "lost");
  const { quote, lane, blockId } = thread;

  function goThere(): void {
    const place: Place = { blockId, ...(lane !== undefined && { lane }) };
    activateThread(thread.id);
    onGoTo(place, wordsOf(thread.id) ?? undefined);
    if (quote && !isLost) scrollToWords(thread.id);
  }

  return (
    <div>
      <LaneName thread={thread} />
      {isLost && <p className={classes.lost}>{t("comments.wordsLost")}</p>}
      <UnstyledButton
        className={quote ? classes.quote : classes.wholeBlock}
        aria-label={
          quote && !isLost
            ? t("comments.goToWords", { quote: quote.text })
            : t("comments.goToBlock", { block: placeName(thread) })
        }
        data-lost={isLost || undefined}
        onClick={goThere}
      >
        {quote?.text ?? t("comments.wholeBlock")}
      </UnstyledButton>
    </div>
  );
}

function LaneName({ thread: { blockId, lane } }: { thread: Thread }) {
  const text = useLocalized();
  const interpretation = useRecords(({ template }) => laneOf(template, blockId, lane));
  if (!interpretation) return null;
  return (
    <p className={classes.lane} style={{ color: `var(--${interpretation.hue})` }}>
      <Shape shape={interpretation.shape} hue={interpretation.hue} />
      {text(interpretation.name)}
    </p>
  );
}

function laneOf(template: Template, blockId: string, lane: string | undefined) {
  if (lane === undefined || blockOf(template, blockId)?.kind !== "lanes") return undefined;
  return template.interpretations.find(({ id }) => id === lane);
}
