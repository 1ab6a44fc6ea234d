import { SegmentedControl } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { fieldLabels } from "#shared/fieldLabels.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { Shape } from "../ui/Shape.tsx";
import { useCanvas } from "./canvasContext.ts";
import classes from "./Fields.module.css";
import { setField, usePrimary } from "./useShared.ts";

/** Which reading drives the design. It changes the questions that empty blocks ask, never their text. */
export function PrimaryField() {
  const { doc, template, access } = useCanvas();
  const { t } = useTranslation();
  const localized = useLocalized();
  const primary = usePrimary(doc, template);
  const leading = template.interpretations.find(({ id }) => id === primary);
  const hue = leading?.hue;
  if (access !== "write") {
    return (
      leading && (
        <span className={classes.reading}>
          <Shape shape={leading.shape} hue={leading.hue} />
          {t("canvas.primary.value", { reading: localized(leading.name) })}
        </span>
      )
    );
  }
  return (
    <SegmentedControl
      className={classes.primary}
      classNames={{ indicator: classes.primaryIndicator ?? "" }}
      style={hue && { "--hue": `var(--${hue})`, "--tint": `var(--${hue}-tint)` }}
      aria-label={localized(fieldLabels.primary)}
      value={primary ?? ""}
      onChange={(id) => setField(doc, "primary", id)}
      data={template.interpretations.map((reading) => ({
        value: reading.id,
        label: (
          <span className={classes.reading} data-chosen={reading.id === primary || undefined}>
            <Shape shape={reading.shape} hue={reading.hue} />
            {localized(reading.name)}
          </span>
        ),
      }))}
    />
  );
}
