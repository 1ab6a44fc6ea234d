import { useTranslation } from "react-i18next";
import type { Movement } from "#shared/position.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { useRecords } from "../records/canvasRecords.ts";
import { usePercent } from "./usePercent.ts";

/** How somebody moved between two rounds, in words: "33 % to Method". */
export function useMoved(): (movement: Movement | undefined) => string {
  const { t } = useTranslation();
  const text = useLocalized();
  const percent = usePercent();
  const interpretations = useRecords((records) => records.template.interpretations);
  return (movement) => {
    if (!movement) return t("position.table.notThere");
    const { from, to, distance } = movement;
    if (percent(distance) === percent(0)) return t("position.table.stayed");
    const gains = to.map((share, i) => share - (from[i] ?? 0));
    const most = interpretations[gains.indexOf(Math.max(...gains))];
    if (!most) return t("position.table.stayed");
    return t("position.table.movedTo", { share: percent(distance), reading: text(most.name) });
  };
}
