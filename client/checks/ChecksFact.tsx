import { UnstyledButton } from "@mantine/core";
import { useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type * as Y from "yjs";
import { completenessOf, countPresent } from "#shared/completeness.ts";
import { designChecksOf } from "#shared/designChecks.ts";
import { useRecords } from "../records/canvasRecords.ts";
import classes from "./Checks.module.css";
import { useDesignNow, watchDesign } from "./designNow.ts";

/** "11 of 13 elements", and what is to mend: the one quiet word about completeness, which leads to the rest. */
export function ChecksFact({ doc, onOpen }: { doc: Y.Doc; onOpen: () => void }) {
  const { t } = useTranslation();
  const template = useRecords((records) => records.template);
  const universities = useRecords((records) => records.universities);
  useEffect(() => watchDesign(doc, template, universities), [doc, template, universities]);
  const design = useDesignNow((now) => now.design);
  const said = useMemo(
    () =>
      design && {
        ...countPresent(completenessOf(design)),
        // What is missing is in the number of elements already.
        errors: designChecksOf(design).filter(
          ({ severity, id }) => severity === "error" && id !== "element-missing",
        ).length,
      },
    [design],
  );
  if (said === null) return null;
  return (
    <UnstyledButton className={classes.fact} onClick={onOpen}>
      {t("checks.fact", { present: said.present, count: said.of })}
      {said.errors > 0 && <> · {t("checks.toMend", { count: said.errors })}</>}
    </UnstyledButton>
  );
}
