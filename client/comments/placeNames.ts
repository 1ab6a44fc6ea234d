import { useTranslation } from "react-i18next";
import { blockOf } from "#shared/template.ts";
import type { Place } from "#shared/canvas.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { useRecords } from "../records/canvasRecords.ts";

/** "Challenge, Method": what a place is called. A block or lane that the template lost goes by its id. */
export function usePlaceName(): (place: Place) => string {
  const { t } = useTranslation();
  const text = useLocalized();
  const template = useRecords((records) => records.template);
  return ({ blockId, lane }) => {
    const block = blockOf(template, blockId);
    const blockName = block ? text(block.name) : blockId;
    if (lane === undefined) return blockName;
    const interpretation = template.interpretations.find(({ id }) => id === lane);
    return t("comments.inLane", {
      block: blockName,
      lane: interpretation ? text(interpretation.name) : lane,
    });
  };
}
