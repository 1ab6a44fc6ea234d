import { UnstyledButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { progressOf } from "#shared/agreement.ts";
import { useRecords } from "../records/canvasRecords.ts";
import classes from "./Agreement.module.css";
import { useAgreedCount, useAgreement } from "./useAgreement.ts";

/** "7 of 23 blocks agreed", with a segment per university filled as far as it accepts; leads to the agreement. */
export function AgreedFact({ onOpen }: { onOpen: () => void }) {
  const { t } = useTranslation();
  const { agreed, blocks } = useAgreedCount();
  const agreement = Object.values(useAgreement());
  const universities = useRecords((records) => records.universities);
  return (
    <UnstyledButton className={classes.fact} onClick={onOpen}>
      <span className={classes.segments} aria-hidden="true">
        {universities.map(({ id, shortName }) => {
          const { accepted } = progressOf(id, agreement);
          return (
            <span key={id} title={shortName}>
              <span style={{ inlineSize: `${(100 * accepted) / Math.max(1, blocks)}%` }} />
            </span>
          );
        })}
      </span>
      {t("agreement.overall", { agreed, count: blocks })}
    </UnstyledButton>
  );
}
