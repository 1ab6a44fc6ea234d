import { Skeleton } from "@mantine/core";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { pollOf, type Choices, type PollRound } from "#shared/poll.ts";
import { can } from "#shared/policy.ts";
import { problemText } from "../api/problemText.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { useRecords, useYou } from "../records/canvasRecords.ts";
import { ErrorNote } from "../ui/ErrorNote.tsx";
import { PollForm } from "./PollForm.tsx";
import classes from "./Position.module.css";
import { getPosition } from "./positionCalls.ts";

/** A round whose answers are secret: the questions while it is open, then what you answered. */
export function OpenRound({ round }: { round: PollRound }) {
  const { t } = useTranslation();
  const { role } = useYou();
  const isArchived = useRecords((records) => records.archivedAt !== null);
  if (!can(role, "answer-poll")) {
    return (
      <>
        <p className={classes.lead}>{t("position.viewer")}</p>
        <p className={classes.counts}>{t("position.answered", { count: round.answered })}</p>
      </>
    );
  }
  const isOpen = round.state === "open" && !isArchived;
  return (
    <>
      <p className={classes.lead}>{t(isOpen ? "position.secrecy" : "position.closedSecrecy")}</p>
      <YourAnswer round={round} isOpen={isOpen} />
    </>
  );
}

/** Nobody else's page has it, so no event brings it: it is asked for, and again when the window is looked at. */
function YourAnswer({ round, isOpen }: { round: PollRound; isOpen: boolean }) {
  const canvasId = useRecords((records) => records.canvasId);
  const [answer, refresh] = useAnswer(useCallback(() => getPosition(canvasId), [canvasId]));
  if (answer.state === "loading") return <Skeleton height={isOpen ? 300 : 90} />;
  if (answer.state === "failed") {
    return <ErrorNote onRetry={() => void refresh()}>{problemText(answer.problem)}</ErrorNote>;
  }
  const { yours, rounds } = answer.value;
  // Asked while a round ended and another began, the answer may still be about the one before.
  const own = rounds.at(-1)?.number === round.number ? yours : null;
  if (isOpen) return <PollForm round={round} kept={own} onKept={refresh} />;
  return <Yours choices={own} />;
}

function Yours({ choices }: { choices: Choices | null }) {
  const { t } = useTranslation();
  const text = useLocalized();
  const template = useRecords((records) => records.template);
  if (!choices) return <p className={classes.lead}>{t("position.yours.none")}</p>;
  return (
    <>
      <h4 className={classes.subheading}>{t("position.yours.title")}</h4>
      <dl className={classes.yours}>
        {pollOf(template).map(({ id, question, options }) => {
          const chosen = options.find(({ interpretation }) => interpretation === choices[id]);
          return (
            <div key={id}>
              <dt>{text(question)}</dt>
              <dd>{chosen && text(chosen.label)}</dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
