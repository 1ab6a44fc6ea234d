import { UnstyledButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { countPresent, isMandatory, type ElementStanding } from "#shared/completeness.ts";
import type { BlockId } from "#shared/template.ts";
import classes from "./Checks.module.css";
import { StateSign } from "./StateSign.tsx";
import { useBlockName } from "./useBlockName.ts";

interface ElementsProps {
  standings: ElementStanding[];
  onGoTo: (blockId: BlockId) => void;
}

/** The sixteen elements of the European standard, each with where it stands and where it is written. */
export function Elements({ standings, onGoTo }: ElementsProps) {
  const { t } = useTranslation();
  const { present, of } = countPresent(standings);
  return (
    <section aria-labelledby="checks-elements">
      <h3 id="checks-elements" className={classes.heading}>
        {t("checks.elements.title")}
      </h3>
      <p className={classes.none}>{t("checks.elements.lead", { present, count: of })}</p>
      <ul className={classes.list}>
        {standings.map((standing) => (
          <Element key={standing.element} standing={standing} onGoTo={onGoTo} />
        ))}
      </ul>
    </section>
  );
}

function Element({
  standing: { element, state, blockId },
  onGoTo,
}: {
  standing: ElementStanding;
  onGoTo: (blockId: BlockId) => void;
}) {
  const { t } = useTranslation();
  const blockName = useBlockName();
  return (
    <li className={classes.standing}>
      <StateSign state={state} />
      <span>
        {t(`checks.elements.${element}`)}
        {!isMandatory(element) && (
          <span className={classes.optional}> ({t("common.optional")})</span>
        )}
      </span>
      <span className={classes.word}>
        {t(`checks.state.${state}`)}
        {state === "missing" && blockId !== null && (
          <UnstyledButton
            className={classes.goTo}
            onClick={() => onGoTo(blockId)}
            aria-label={t("checks.fillIn", {
              element: t(`checks.elements.${element}`),
              block: blockName(blockId),
            })}
          >
            {blockName(blockId)}
          </UnstyledButton>
        )}
      </span>
    </li>
  );
}
