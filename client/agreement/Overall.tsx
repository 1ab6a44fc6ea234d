import { useTranslation } from "react-i18next";
import { useRecords } from "../records/canvasRecords.ts";
import classes from "./Agreement.module.css";
import { Bar } from "./Bar.tsx";
import { StateMark } from "./StateMark.tsx";
import { useAgreement } from "./useAgreement.ts";

/** How far the whole canvas is agreed: one sentence and one bar. */
export function Overall() {
  const { t } = useTranslation();
  const total = useRecords(({ template }) => template.blocks.length);
  const states = Object.values(useAgreement()).map(({ state }) => state);
  const count = (wanted: string) => states.filter((state) => state === wanted).length;
  const [agreed, stale, objected] = [count("agreed"), count("stale"), count("objected")];
  return (
    <div className={classes.section}>
      <p className={classes.sentence}>{t("agreement.overall", { agreed, count: total })}</p>
      <Bar
        parts={[
          ["agreed", agreed],
          ["stale", stale],
          ["objected", objected],
          ["rest", total - agreed - stale - objected],
        ]}
      />
      {stale + objected > 0 && (
        <p className={classes.aside}>
          {stale > 0 && (
            <span className={classes.withMark}>
              <StateMark state="stale" isDecorative />
              {t("agreement.stale", { count: stale })}
            </span>
          )}
          {objected > 0 && (
            <span className={classes.withMark}>
              <StateMark state="objected" isDecorative />
              {t("agreement.objected", { count: objected })}
            </span>
          )}
        </p>
      )}
    </div>
  );
}
