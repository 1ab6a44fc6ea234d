import { useTranslation } from "react-i18next";
import { alignmentOf } from "#shared/alignment.ts";
import type { Design } from "#shared/design.ts";
import { useFormatting } from "../i18n/formatting.ts";
import classes from "./Below.module.css";

/** Outcomes against activities and assessments: what serves, what proves, and where nothing does. */
export function AlignmentMatrix({ design }: { design: Design }) {
  const { t } = useTranslation();
  const { number } = useFormatting();
  const { outcomes, activities, assessments } = design;
  if (outcomes.length === 0 || activities.length + assessments.length === 0) return null;
  const alignment = alignmentOf(design);
  const columns = [
    ...activities.map(({ id, title }, n) => ({ id, title, kind: "activities" as const, n })),
    ...assessments.map(({ id, title }, n) => ({ id, title, kind: "assessments" as const, n })),
  ];
  const hasGap = alignment.outcomes.some(
    (one) => one.activities.length === 0 || one.assessments.length === 0,
  );
  const code = { activities: "A", assessments: "E" };
  return (
    // Wider than the screen, it scrolls: the keyboard must get there too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.below} tabIndex={0} role="group" aria-label={t("checks.matrix.title")}>
      {alignment.weights !== null && (
        <p className={classes.sum} data-odd={alignment.weights !== 100 || undefined}>
          {t(alignment.weights === 100 ? "checks.matrix.weights" : "checks.matrix.weightsOdd", {
            sum: number(alignment.weights),
          })}
        </p>
      )}
      <table className={classes.table}>
        <caption className={classes.caption}>{t("checks.matrix.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("checks.matrix.outcome")}</th>
            {columns.map(({ id, title, kind, n }) => (
              <th key={kind + id} scope="col" className={classes.mark} title={title}>
                <span aria-hidden="true">
                  {code[kind]}
                  {n + 1}
                </span>
                <span className={classes.hidden}>{title || `${code[kind]}${n + 1}`}</span>
              </th>
            ))}
            {hasGap && <th scope="col">{t("checks.matrix.gap")}</th>}
          </tr>
        </thead>
        <tbody>
          {alignment.outcomes.map((aligned, at) => (
            <tr key={aligned.id}>
              <th scope="row" title={outcomes[at]?.text}>
                O{at + 1}
                <span className={classes.hidden}>{outcomes[at]?.text}</span>
              </th>
              {columns.map(({ id, kind }) => (
                <td key={kind + id} className={classes.mark}>
                  {aligned[kind].includes(id) && (
                    <span className={classes.dot} data-kind={kind}>
                      <span className={classes.hidden}>{t(`checks.matrix.${kind}`)}</span>
                    </span>
                  )}
                </td>
              ))}
              {hasGap && (
                <td className={classes.gap}>
                  {[
                    ...(aligned.activities.length === 0 ? [t("checks.matrix.unserved")] : []),
                    ...(aligned.assessments.length === 0 ? [t("checks.matrix.unproved")] : []),
                  ].join(", ")}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
