import { useTranslation } from "react-i18next";
import type { Point } from "#shared/position.ts";
import { useFormatting } from "../i18n/formatting.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { useRecords } from "../records/canvasRecords.ts";
import { usePercent } from "./usePercent.ts";

/** A point in words: "Theme 67 % and Method 33 %". */
export function useShares(): (point: Point) => string {
  const { t } = useTranslation();
  const text = useLocalized();
  const { list } = useFormatting();
  const percent = usePercent();
  const interpretations = useRecords((records) => records.template.interpretations);
  return (point) =>
    list(
      interpretations.flatMap(({ name }, i) => {
        const share = point[i] ?? 0;
        return share > 0
          ? [t("position.chart.share", { reading: text(name), share: percent(share) })]
          : [];
      }),
    );
}
