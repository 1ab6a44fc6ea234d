import { SegmentedControl, VisuallyHidden } from "@mantine/core";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { intensityWords } from "#shared/fieldLabels.ts";
import type { Interpretation, Localized } from "#shared/template.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { Shape } from "../ui/Shape.tsx";
import { useCanvas } from "./canvasContext.ts";
import classes from "./Fields.module.css";
import { setField, useNumberField } from "./useShared.ts";

/** From 0, the reading plays no part, to 3, it shapes the whole module. */
const intensities = ["0", "1", "2", "3"] as const;

export function IntensityFields() {
  const { template } = useCanvas();
  const { t } = useTranslation();
  return (
    <fieldset className={classes.intensities}>
      <legend className={classes.legend}>{t("canvas.intensity.legend")}</legend>
      {template.interpretations.map((reading) => (
        <IntensityField key={reading.id} reading={reading} />
      ))}
    </fieldset>
  );
}

function IntensityField({ reading }: { reading: Interpretation }) {
  const { doc, access } = useCanvas();
  const localized = useLocalized();
  const labelId = useId();
  const key = `intensity.${reading.id}`;
  const value = useNumberField(doc, key);
  const chosen = intensities.find((step) => step === String(value));
  return (
    <div className={classes.intensity}>
      <span className={classes.reading} id={labelId}>
        <Shape shape={reading.shape} hue={reading.hue} />
        {localized(reading.name)}
      </span>
      {access === "write" ? (
        <SegmentedControl
          size="xs"
          className={classes.steps}
          classNames={{ indicator: classes.step ?? "" }}
          aria-labelledby={labelId}
          value={chosen ?? ""}
          onChange={(step) => setField(doc, key, Number(step))}
          data={intensities.map((step) => ({ value: step, label: <Step step={step} /> }))}
        />
      ) : (
        <span>{chosen ?? "–"}</span>
      )}
      <span className={classes.meaning} aria-hidden={access === "write"}>
        {meaningOf(chosen, localized)}
      </span>
    </div>
  );
}

function Step({ step }: { step: (typeof intensities)[number] }) {
  const localized = useLocalized();
  return (
    <>
      {step}
      <VisuallyHidden>, {meaningOf(step, localized)}</VisuallyHidden>
    </>
  );
}

function meaningOf(step: string | undefined, localized: (text: Localized) => string): string {
  const words = step === undefined ? undefined : intensityWords[Number(step)];
  return words ? localized(words) : "";
}
