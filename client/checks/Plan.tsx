import { useTranslation } from "react-i18next";
import type * as Y from "yjs";
import { fieldsOf } from "#shared/canvas.ts";
import { planKey, type LearningShare } from "#shared/learningBalance.ts";
import { useFormatting } from "../i18n/formatting.ts";
import classes from "./Below.module.css";
import { usePlanned } from "./usePlanned.ts";
import { useTypeName } from "./useTypeName.ts";

interface PlanProps {
  shares: LearningShare[];
  /** Of which the plan is a share. */
  typedHours: number;
  doc: Y.Doc;
  canWrite: boolean;
}

/** What the group means the balance to be, beside what it designed: as ABC Learning Design asks before and after. */
export function Plan({ shares, typedHours, doc, canWrite }: PlanProps) {
  const { t } = useTranslation();
  const planned = shares.reduce((sum, { plannedPercent }) => sum + (plannedPercent ?? 0), 0);
  if (!canWrite && planned === 0) return null;
  return (
    <details className={classes.plan}>
      <summary>{t("checks.plan.title")}</summary>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t("checks.plan.type")}</th>
            <th scope="col">{t("checks.plan.planned")}</th>
            <th scope="col">{t("checks.plan.designed")}</th>
          </tr>
        </thead>
        <tbody>
          {shares.map((share) => (
            <PlannedType
              key={share.type}
              share={share}
              typedHours={typedHours}
              doc={doc}
              canWrite={canWrite}
            />
          ))}
        </tbody>
      </table>
      {planned !== 0 && planned !== 100 && (
        <p className={classes.note}>{t("checks.plan.sum", { percent: planned })}</p>
      )}
    </details>
  );
}

function PlannedType({
  share: { type, percent, hours, plannedPercent },
  typedHours,
  doc,
  canWrite,
}: Omit<PlanProps, "shares"> & { share: LearningShare }) {
  const { t } = useTranslation();
  const name = useTypeName();
  const { number } = useFormatting();
  const planned = usePlanned(doc, planKey(type));
  const plannedHours = Math.round(typedHours * (plannedPercent ?? 0)) / 100;
  return (
    <tr>
      <th scope="row">{name(type)}</th>
      <td>
        {canWrite ? (
          <input
            type="number"
            min={0}
            max={100}
            step={5}
            className={classes.percent}
            aria-label={name(type)}
            value={typeof planned === "number" ? planned : ""}
            onChange={({ currentTarget }) => setPlan(doc, type, currentTarget.value)}
          />
        ) : (
          (plannedPercent ?? "–")
        )}{" "}
        %
        {plannedPercent !== null && typedHours > 0 && (
          <span className={classes.plannedHours}>
            {t("checks.plan.plannedHours", { hours: number(plannedHours) })}
          </span>
        )}
      </td>
      <td>{t("checks.plan.share", { percent, hours: number(hours) })}</td>
    </tr>
  );
}

/** Only what may stand there is written; an empty field takes the plan back. */
function setPlan(doc: Y.Doc, type: string, typed: string): void {
  const percent = Number(typed);
  if (typed === "") fieldsOf(doc).delete(planKey(type));
  else if (Number.isInteger(percent) && percent >= 0 && percent <= 100) {
    fieldsOf(doc).set(planKey(type), percent);
  }
}
