import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { InterpretationId } from "#shared/template.ts";
import { useFormatting } from "../i18n/formatting.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { useRecords } from "../records/canvasRecords.ts";
import { Shape } from "../ui/Shape.tsx";
import classes from "./Position.module.css";
import { PositionBars } from "./PositionBars.tsx";
import { PositionTable } from "./PositionTable.tsx";
import { PositionTriangle } from "./PositionTriangle.tsx";
import type { Standing } from "./standing.ts";
import { usePercent } from "./usePercent.ts";

interface PollResultProps {
  standing: Standing;
  /** Whether another round is under way already. */
  isEarlier: boolean;
  primary: InterpretationId | null;
  onTake?: ((reading: InterpretationId) => void) | undefined;
}

/** What a revealed round says: how far apart the universities are, where most answers lean, and everybody's place. */
export function PollResult({ standing, isEarlier, primary, onTake }: PollResultProps) {
  const { t } = useTranslation();
  const { dateTime } = useFormatting();
  const readings = useRecords((records) => records.template.interpretations.length);
  const { round, now } = standing;
  if (now.people.length === 0) {
    return <p className={classes.lead}>{t("position.result.nobody")}</p>;
  }
  const result = (
    <div className={classes.result}>
      <p className={classes.counts}>
        {t("position.result.people", { count: now.people.length })}{" "}
        {now.universities.length > 0 &&
          t("position.result.universities", { count: now.universities.length })}
        {", "}
        <time dateTime={round.revealedAt}>{dateTime(round.revealedAt)}</time>
      </p>
      <div className={classes.findings}>
        <Spread standing={standing} />
        <Leaning standing={standing} primary={primary} onTake={onTake} />
      </div>
      {readings === 3 ? (
        <PositionTriangle standing={standing} />
      ) : (
        <PositionBars standing={standing} />
      )}
      <PositionTable standing={standing} />
    </div>
  );
  if (!isEarlier) return result;
  // Who answers again should think of the module, not of the picture.
  return (
    <details className={classes.details}>
      <summary className={classes.summary}>
        {t("position.result.earlier", { round: round.number })}
      </summary>
      {result}
    </details>
  );
}

function Spread({ standing: { now, before } }: { standing: Standing }) {
  const { t } = useTranslation();
  const { number } = useFormatting();
  const percent = usePercent();
  const rounded = (spread: number) => number(Math.round(spread * 100) / 100);
  if (now.spread === null) {
    return <p className={classes.meaning}>{t("position.result.spreadNone")}</p>;
  }
  const then = before?.positions.spread ?? null;
  return (
    <div>
      <p className={classes.spread}>
        {t("position.result.spread")} <strong>{rounded(now.spread)}</strong>
        {before && then !== null && (
          <span className={classes.counts}>
            {" "}
            {t("position.result.spreadBefore", {
              spread: rounded(then),
              round: before.round.number,
            })}
          </span>
        )}
      </p>
      <p className={classes.meaning}>
        {t("position.result.spreadMeaning", { share: percent(now.spread) })}
      </p>
    </div>
  );
}

function Leaning({
  standing: { leaning },
  primary,
  onTake,
}: Pick<PollResultProps, "standing" | "primary" | "onTake">) {
  const { t } = useTranslation();
  const text = useLocalized();
  const percent = usePercent();
  const interpretations = useRecords((records) => records.template.interpretations);
  const reading = interpretations.find(({ id }) => id === leaning?.interpretation);
  if (!leaning || !reading) {
    return <p className={classes.meaning}>{t("position.result.noLeaning")}</p>;
  }
  return (
    <div>
      <p className={classes.leaning}>
        {t("position.result.leaning", { share: percent(leaning.share) })}{" "}
        <span className={classes.reading} style={{ color: `var(--${reading.hue})` }}>
          <Shape shape={reading.shape} hue={reading.hue} />
          {text(reading.name)}
        </span>
      </p>
      {primary === reading.id ? (
        <p className={classes.meaning}>{t("position.result.leads")}</p>
      ) : (
        onTake && (
          <Button variant="default" size="compact-sm" mt={6} onClick={() => onTake(reading.id)}>
            {t("position.result.take")}
          </Button>
        )
      )}
    </div>
  );
}
