import { UnstyledButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Check } from "#shared/designChecks.ts";
import type { BlockId } from "#shared/template.ts";
import { useFormatting } from "../i18n/formatting.ts";
import { useRecords } from "../records/canvasRecords.ts";
import classes from "./Checks.module.css";
import { useBlockName } from "./useBlockName.ts";
import { useTypeName } from "./useTypeName.ts";

/** One finding: a sentence that says why, and the block it is about. */
export function CheckLine({ check, onGoTo }: { check: Check; onGoTo: (blockId: BlockId) => void }) {
  const { t } = useTranslation();
  const blockName = useBlockName();
  const sentence = useSentence();
  const { blockId, severity } = check;
  return (
    <li className={classes.finding} data-severity={severity}>
      <span>{sentence(check)}</span>
      {blockId !== null && (
        <UnstyledButton className={classes.goTo} onClick={() => onGoTo(blockId)}>
          {t("checks.goTo", { block: blockName(blockId) })}
        </UnstyledButton>
      )}
    </li>
  );
}

function useSentence(): (check: Check) => string {
  const { t } = useTranslation();
  const typeName = useTypeName();
  const { number, list } = useFormatting();
  const universities = useRecords((records) => records.universities);
  return (check) => {
    switch (check.id) {
      case "element-missing":
        return t(`checks.elements.${check.element}`);
      case "weights":
        return t("checks.finding.weights", { sum: number(check.sum) });
      case "outcome-unproved":
        return t("checks.finding.unproved", {
          count: check.names.length,
          names: list(check.names),
        });
      case "assessment-aimless":
        return t("checks.finding.aimless", { count: check.count });
      case "credits-unfit": {
        const names = check.universityIds.map(
          (id) => universities.find((one) => one.id === id)?.shortName ?? id,
        );
        return t("checks.finding.unfit", { hours: number(check.hours), names: list(names) });
      }
      case "outcome-vague":
        return t("checks.finding.vague", { name: check.name, verb: check.verb });
      case "outcomes-number":
        return t("checks.finding.number", { count: check.count });
      case "one-type":
        return t("checks.finding.oneType", {
          percent: check.percent,
          type: typeName(check.type),
        });
      case "group-only":
        return t("checks.finding.groupOnly");
      case "no-partner-named":
        return t("checks.finding.noPartner");
      case "no-outside-voice":
        return t("checks.finding.noVoice");
      case "few-partners":
        return t("checks.finding.fewPartners", { count: check.count });
      case "refused-cells":
        return t("checks.finding.refused", { count: check.count });
      case "gone-outcomes":
        return t("checks.finding.gone", { count: check.count });
    }
  };
}
