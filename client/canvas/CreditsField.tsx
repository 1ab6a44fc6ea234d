import { NumberInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCanvas } from "./canvasContext.ts";
import classes from "./Fields.module.css";
import { setField, useNumberField } from "./useShared.ts";

const mostCredits = 60;
const step = 0.5;

/** Credits somebody may write down: from 0 to a full year's 60, in halves. */
export function isCredits(value: unknown): value is number {
  return (
    typeof value === "number" &&
    value >= 0 &&
    value <= mostCredits &&
    Number.isInteger(value / step)
  );
}

/** The module's ECTS credits. Only a number that may stand there is written; anything else stays in the field, marked. */
export function CreditsField() {
  const { doc } = useCanvas();
  const { t } = useTranslation();
  const credits = useNumberField(doc, "ects");
  /** What was typed and may not be written; null while the field shows the shared value. */
  const [refused, setRefused] = useState<string | number | null>(null);

  return (
    <NumberInput
      className={classes.number}
      label={t("canvas.credits.label")}
      description={t("canvas.credits.description")}
      min={0}
      max={mostCredits}
      step={step}
      decimalScale={2}
      allowNegative={false}
      clampBehavior="none"
      value={refused ?? credits ?? ""}
      error={refused !== null && t("canvas.credits.refused")}
      onChange={(value) => {
        const isEmpty = value === "";
        const isAllowed = isEmpty || isCredits(value);
        setRefused(isAllowed ? null : value);
        if (isAllowed && value !== (credits ?? ""))
          setField(doc, "ects", isEmpty ? null : Number(value));
      }}
      onBlur={() => setRefused(null)}
    />
  );
}
