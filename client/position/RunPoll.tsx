import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { can } from "#shared/policy.ts";
import type { PollRound } from "#shared/poll.ts";
import type { Result } from "#shared/result.ts";
import { problemText } from "../api/problemText.ts";
import type { Problem } from "../api/request.ts";
import { useRecords } from "../records/canvasRecords.ts";
import { ConfirmButton } from "../ui/ConfirmButton.tsx";
import { notify } from "../ui/notify.ts";
import classes from "./Position.module.css";
import { moveRound, openRound } from "./positionCalls.ts";

/** What a facilitator does with the poll: open, close, reveal, ask again, one after the other. */
export function RunPoll({ last }: { last: PollRound | undefined }) {
  const { t } = useTranslation();
  const canvasId = useRecords((records) => records.canvasId);
  const [isBusy, setBusy] = useState(false);

  async function run(call: Promise<Result<unknown, Problem>>): Promise<void> {
    setBusy(true);
    const done = await call;
    setBusy(false);
    if (done.ok) return;
    // Two facilitators may press at once: what the other did is on its way to this page.
    const isUnderWay = done.error.code === "round-under-way";
    notify(isUnderWay ? t("position.run.underWay") : problemText(done.error), "refused");
  }

  if (!last || last.state === "revealed") {
    return (
      <div className={classes.run}>
        <Button
          variant={last ? "default" : "filled"}
          size="compact-md"
          loading={isBusy}
          onClick={() => void run(openRound(canvasId))}
        >
          {t(last ? "position.run.again" : "position.run.open")}
        </Button>
      </div>
    );
  }
  const does = last.state === "open" ? "close" : "reveal";
  return (
    <div className={classes.run}>
      <Counts answered={last.answered} />
      <ConfirmButton
        key={does}
        size="compact-md"
        variant="default"
        disabled={isBusy}
        label={t(`position.run.${does}Label`, { round: last.number })}
        question={t(`position.run.${does}Question`)}
        onConfirm={() =>
          void run(moveRound(canvasId, last.number, does === "close" ? "closed" : "revealed"))
        }
      >
        {t(`position.run.${does}`)}
      </ConfirmButton>
    </div>
  );
}

function Counts({ answered }: { answered: number }) {
  const { t } = useTranslation();
  const members = useRecords((records) => records.members);
  const mayAnswer = Object.values(members).filter(({ role }) => can(role, "answer-poll")).length;
  return (
    <p className={classes.counts} role="status">
      <strong>{t("position.answered", { count: answered })}</strong>{" "}
      {t("position.may", { count: mayAnswer })}
    </p>
  );
}
