import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { commonSpan, creditsByPartner, workloadOf } from "#shared/workload.ts";
import { useFormatting } from "../i18n/formatting.ts";
import { useRecords } from "../records/canvasRecords.ts";
import { useDesignNow } from "./designNow.ts";

/** "81 h designed, 75 to 90 h fit 3 ECTS" in the place of a block's hint, which stays while there are no hours. */
export function HoursHint({ otherwise }: { otherwise: ReactNode }) {
  const { t } = useTranslation();
  const { number } = useFormatting();
  const universities = useRecords((records) => records.universities);
  const design = useDesignNow((now) => now.design);
  if (design === null) return otherwise;
  const workload = workloadOf(design.activities);
  if (workload.hours === 0) return otherwise;
  const stated = design.fields.get("ects");
  const credits = typeof stated === "number" ? stated : null;
  const spans = creditsByPartner(workload, credits, universities, design.partners).flatMap(
    ({ fitting }) => fitting ?? [],
  );
  const common = commonSpan(spans);
  const hours = number(workload.hours);
  return common === null || credits === null
    ? t("checks.hours", { hours })
    : t("checks.hoursFitting", {
        hours,
        least: number(common.least),
        most: number(common.most),
        credits: number(credits),
      });
}
