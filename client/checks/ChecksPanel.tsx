import { useTranslation } from "react-i18next";
import { completenessOf } from "#shared/completeness.ts";
import { designChecksOf, type Check } from "#shared/designChecks.ts";
import { principlesOf } from "#shared/principles.ts";
import type { BlockId } from "#shared/template.ts";
import { CheckLine } from "./CheckLine.tsx";
import classes from "./Checks.module.css";
import { useDesignNow } from "./designNow.ts";
import { Elements } from "./Elements.tsx";
import { StateSign } from "./StateSign.tsx";

interface ChecksPanelProps {
  onGoTo: (blockId: BlockId) => void;
}

/** What a quality office would ask, answered before it asks. */
export function ChecksPanel({ onGoTo }: ChecksPanelProps) {
  const { t } = useTranslation();
  const design = useDesignNow((now) => now.design);
  if (design === null) return null;
  const checks = designChecksOf(design);
  const ofSeverity = (severity: Check["severity"]) =>
    checks.filter((check) => check.severity === severity && check.id !== "element-missing");
  return (
    <div className={classes.panel}>
      <p className={classes.lead}>{t("checks.lead")}</p>
      <Findings title={t("checks.errors")} checks={ofSeverity("error")} onGoTo={onGoTo} />
      <Findings title={t("checks.warnings")} checks={ofSeverity("warning")} onGoTo={onGoTo} />
      <Elements standings={completenessOf(design)} onGoTo={onGoTo} />
      <section aria-labelledby="checks-principles">
        <h3 id="checks-principles" className={classes.heading}>
          {t("checks.principles.title")}
        </h3>
        <ul className={classes.list}>
          {principlesOf(design).map(({ principle, state }) => (
            <li key={principle} className={classes.standing}>
              <StateSign state={state} />
              <span>{t(`checks.principles.${principle}`)}</span>
              <span className={classes.word}>{t(`checks.state.${state}`)}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

interface FindingsProps extends ChecksPanelProps {
  title: string;
  checks: Check[];
}

function Findings({ title, checks, onGoTo }: FindingsProps) {
  const { t } = useTranslation();
  return (
    <section aria-label={title}>
      <h3 className={classes.heading}>{title}</h3>
      {checks.length === 0 ? (
        <p className={classes.none}>{t("checks.none")}</p>
      ) : (
        <ul className={classes.list}>
          {checks.map((check, index) => (
            <CheckLine key={`${check.id}-${index}`} check={check} onGoTo={onGoTo} />
          ))}
        </ul>
      )}
    </section>
  );
}
