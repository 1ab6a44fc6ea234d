import { NumberInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { fieldKinds, mayStandIn } from "#shared/fields.ts";
import { fieldLabels } from "#shared/fieldLabels.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { useCanvas } from "./canvasContext.ts";
import classes from "./Fields.module.css";
import { useCredits } from "./useCredits.ts";
import { setField } from "./useShared.ts";

const { least, most, step } = fieldKinds.ects;

/** The module's ECTS credits. Only a number that may stand there is written; anything else stays in the field, marked. */
export function CreditsField() {
  const { doc } = useCanvas();
  const { t } = useTranslation();
  const localized = useLocalized();
  const { credits, strange } = useCredits(doc);
  /** What was typed and may not be written; null while the field shows the shared value. */
  const [refused, setRefused] = useState<string | number | null>(null);
  const isStrange = strange !== null && t("canvas.credits.stands", { value: strange });

  return (
    <NumberInput
      className={classes.number}
      label={localized(fieldLabels.ects)}
      description={t("canvas.credits.description")}
      min={least}
      max={most}
      step={step}
      decimalScale={2}
      allowNegative={false}
      clampBehavior="none"
      value={refused ?? credits ?? ""}
      error={refused === null ? isStrange : t("canvas.credits.refused")}
      onChange={(value) => {
        const isEmpty = value === "";
        const isAllowed = isEmpty || mayStandIn("ects", value);
        setRefused(isAllowed ? null : value);
        if (isAllowed && value !== (credits ?? ""))
          setField(doc, "ects", isEmpty ? null : Number(value));
      }}
      onBlur={() => setRefused(null)}
    />
  );
}
