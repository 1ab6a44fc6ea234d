import { useTranslation } from "react-i18next";
import type * as Y from "yjs";
import type { Design } from "#shared/design.ts";
import { learningBalanceOf, type LearningShare } from "#shared/learningBalance.ts";
import { workloadOf } from "#shared/workload.ts";
import { useFormatting } from "../i18n/formatting.ts";
import classes from "./Below.module.css";
import { Plan } from "./Plan.tsx";
import { useTypeName } from "./useTypeName.ts";

interface BalanceProps {
  design: Design;
  doc: Y.Doc;
  canWrite: boolean;
}

/** How the hours fall on the six learning types: a bar with its legend in words, and beside it what was planned. */
export function Balance({ design, doc, canWrite }: BalanceProps) {
  const { t } = useTranslation();
  const { number } = useFormatting();
  const { activities, fields } = design;
  if (activities.length === 0) return null;
  const balance = learningBalanceOf(activities, fields);
  const { hours, contactHours, unknown } = workloadOf(activities);
  const used = balance.shares.filter((share) => share.hours > 0);
  return (
    <div className={classes.below} role="group" aria-label={t("checks.balance.title")}>
      <p className={classes.sum}>
        {t("checks.balance.sum", { hours: number(hours), contact: number(contactHours) })}
        {unknown > 0 && <> · {t("checks.balance.unknown", { count: unknown })}</>}
        {balance.untypedHours > 0 && (
          <> · {t("checks.balance.untyped", { hours: number(balance.untypedHours) })}</>
        )}
      </p>
      {used.length > 0 && (
        <>
          <div className={classes.bar} aria-hidden="true">
            {used.map(({ type, share }) => (
              <span key={type} data-type={type} style={{ flexGrow: share }} />
            ))}
          </div>
          <ul className={classes.legend}>
            {used.map((share) => (
              <LegendEntry key={share.type} share={share} />
            ))}
          </ul>
        </>
      )}
      <Plan shares={balance.shares} doc={doc} canWrite={canWrite} />
    </div>
  );
}

function LegendEntry({ share: { type, percent, hours } }: { share: LearningShare }) {
  const { t } = useTranslation();
  const { number } = useFormatting();
  const name = useTypeName();
  return (
    <li className={classes.entry}>
      <span className={classes.swatch} data-type={type} aria-hidden="true" />
      {t("checks.balance.share", {
        type: name(type),
        percent,
        hours: number(hours),
      })}
    </li>
  );
}
