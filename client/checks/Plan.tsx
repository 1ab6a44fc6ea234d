import { useId } from "react";
import { useTranslation } from "react-i18next";
import type * as Y from "yjs";
import { fieldsOf } from "#shared/canvas.ts";
import { planKey, type LearningShare } from "#shared/learningBalance.ts";
import classes from "./Below.module.css";
import { useTypeName } from "./useTypeName.ts";

interface PlanProps {
  shares: LearningShare[];
  doc: Y.Doc;
  canWrite: boolean;
}

/** What the group means the balance to be, beside what it designed: as ABC Learning Design asks before and after. */
export function Plan({ shares, doc, canWrite }: PlanProps) {
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
            <PlannedType key={share.type} share={share} doc={doc} canWrite={canWrite} />
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
  share: { type, percent, plannedPercent },
  doc,
  canWrite,
}: Omit<PlanProps, "shares"> & { share: LearningShare }) {
  const { t } = useTranslation();
  const labelId = useId();
  const name = useTypeName();
  return (
    <tr>
      <th scope="row" id={labelId}>
        {name(type)}
      </th>
      <td>
        {canWrite ? (
          <input
            type="number"
            min={0}
            max={100}
            step={5}
            className={classes.percent}
            aria-labelledby={labelId}
            value={plannedPercent ?? ""}
            onChange={({ currentTarget }) => setPlan(doc, type, currentTarget.value)}
          />
        ) : (
          (plannedPercent ?? "–")
        )}{" "}
        %
      </td>
      <td>{t("checks.plan.percent", { percent })}</td>
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
