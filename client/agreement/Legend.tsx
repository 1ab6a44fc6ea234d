import { useTranslation } from "react-i18next";
import { decisions } from "#shared/signOff.ts";
import classes from "./Agreement.module.css";
import { DecisionMark } from "./DecisionMark.tsx";
import type { MarkState } from "./markState.ts";
import { StateMark } from "./StateMark.tsx";

const states: MarkState[] = ["empty", "written", "discussed", "agreed", "stale", "objected"];

/** What the marks mean, for those who see them; everybody else hears the words with each mark. */
export function Legend() {
  const { t } = useTranslation();
  return (
    <div className={classes.legend} aria-hidden="true">
      {states.map((state) => (
        <span key={state} className={classes.withMark}>
          <StateMark state={state} isDecorative />
          {t(`agreement.states.${state}`)}
        </span>
      ))}
      {[...decisions, "none" as const].map((sign) => (
        <span key={sign} className={classes.withMark}>
          <DecisionMark sign={sign} isDecorative />
          {t(`agreement.decided.${sign}`)}
        </span>
      ))}
    </div>
  );
}
