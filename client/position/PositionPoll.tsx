import { useId } from "react";
import { useTranslation } from "react-i18next";
import { pollOf } from "#shared/poll.ts";
import { can } from "#shared/policy.ts";
import type { InterpretationId } from "#shared/template.ts";
import { useRecords, useYou } from "../records/canvasRecords.ts";
import { OpenRound } from "./OpenRound.tsx";
import { PollResult } from "./PollResult.tsx";
import classes from "./Position.module.css";
import { RunPoll } from "./RunPoll.tsx";
import { standingIn } from "./standing.ts";

interface PositionPollProps {
  /** The reading that leads the canvas now; null while none does. */
  primary: InterpretationId | null;
  /** Absent for those who may not write. */
  onTake?: ((reading: InterpretationId) => void) | undefined;
}

/** The position poll of a canvas: the round that is under way, and what the last revealed one says. */
export function PositionPoll({ primary, onTake }: PositionPollProps) {
  const { t } = useTranslation();
  const headingId = useId();
  const { role } = useYou();
  const rounds = useRecords((records) => records.pollRounds);
  const template = useRecords((records) => records.template);
  const universities = useRecords((records) => records.universities);
  const isArchived = useRecords((records) => records.archivedAt !== null);
  const mayRun = can(role, "run-poll") && !isArchived;
  const last = rounds.at(-1);
  const standing = standingIn(rounds, template.interpretations, universities);
  const underWay = last && last.state !== "revealed" ? last : null;
  if (!last && (!mayRun || pollOf(template).length === 0)) return null;
  return (
    <section className={classes.poll} aria-labelledby={headingId}>
      <div className={classes.head}>
        <h3 className={classes.heading} id={headingId}>
          {t("position.title")}
        </h3>
        {last && (
          <span className={classes.state}>
            {t("position.round", { round: last.number })}, {t(`position.states.${last.state}`)}
          </span>
        )}
        {mayRun && last?.state === "revealed" && <RunPoll last={last} />}
      </div>
      {!last && <p className={classes.lead}>{t("position.before")}</p>}
      {underWay && <OpenRound key={underWay.number} round={underWay} />}
      {mayRun && last?.state !== "revealed" && <RunPoll last={last} />}
      {standing && (
        <PollResult
          standing={standing}
          isEarlier={underWay !== null}
          primary={primary}
          onTake={onTake}
        />
      )}
    </section>
  );
}
