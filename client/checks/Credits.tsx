import { useTranslation } from "react-i18next";
import type { Design } from "#shared/design.ts";
import { creditsByPartner, workloadOf, type PartnerCredits, type Span } from "#shared/workload.ts";
import { useFormatting } from "../i18n/formatting.ts";
import { useRecords } from "../records/canvasRecords.ts";
import { Scrollable } from "../ui/Scrollable.tsx";
import classes from "./Below.module.css";

/** The designed hours in each partner's credits, and whether those that are stated fit. */
export function Credits({ design }: { design: Design }) {
  const { t } = useTranslation();
  const span = useSpan();
  const universities = useRecords((records) => records.universities);
  const workload = workloadOf(design.activities);
  const { hours } = workload;
  const stated = design.fields.get("ects");
  const ects = typeof stated === "number" ? stated : null;
  if (hours === 0) return null;
  const partners = creditsByPartner(workload, ects, universities, design.partners);
  return (
    <Scrollable className={classes.below} label={t("checks.credits.title")}>
      <table className={classes.table}>
        <caption className={classes.caption}>
          {t("checks.credits.caption", { hours: span({ least: hours, most: hours }) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t("checks.credits.university")}</th>
            <th scope="col">{t("checks.credits.perCredit")}</th>
            <th scope="col">{t("checks.credits.gives")}</th>
            <th scope="col">{t("checks.credits.fits")}</th>
          </tr>
        </thead>
        <tbody>
          {partners.map(({ universityId, hoursPerCredit, credits, fitting, fits }) => (
            <tr key={universityId}>
              <th scope="row">
                {universities.find(({ id }) => id === universityId)?.name ?? universityId}
              </th>
              <td>{t("checks.credits.hours", { hours: span(hoursPerCredit) })}</td>
              <td>{t("checks.credits.ects", { credits: span(credits) })}</td>
              <td data-fits={fits ?? undefined} className={classes.fits}>
                {fits === null || fitting === null
                  ? "–"
                  : t(fits ? "checks.credits.yes" : "checks.credits.no", { hours: span(fitting) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Unfit partners={partners} hours={hours} credits={ects} />
    </Scrollable>
  );
}

interface UnfitProps {
  partners: readonly PartnerCredits[];
  hours: number;
  credits: number | null;
}

/** Where the stated credits do not fit, in a sentence. */
function Unfit({ partners, hours, credits }: UnfitProps) {
  const { t } = useTranslation();
  const { number, list } = useFormatting();
  const universities = useRecords((records) => records.universities);
  const unfit = new Set(
    partners.flatMap(({ fits, universityId }) => (fits === false ? [universityId] : [])),
  );
  if (credits === null || unfit.size === 0) return null;
  const names = universities.filter(({ id }) => unfit.has(id)).map(({ shortName }) => shortName);
  return (
    <p className={classes.note}>
      {t("checks.credits.unfit", {
        hours: number(hours),
        credits: number(credits),
        names: list(names),
      })}
    </p>
  );
}

/** "75 – 90", or one number where both ends are the same; to a tenth. */
function useSpan(): (span: Span) => string {
  const { number } = useFormatting();
  const tenth = (value: number) => number(Math.round(value * 10) / 10);
  return ({ least, most }) =>
    tenth(least) === tenth(most) ? tenth(least) : `${tenth(least)}–${tenth(most)}`;
}
