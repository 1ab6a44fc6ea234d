import { Select } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useCanvas } from "./canvasContext.ts";
import classes from "./Fields.module.css";
import { setField, useNumberField } from "./useShared.ts";

/** Levels of the European Qualifications Framework at which higher education gives micro-credentials. */
const levels = [5, 6, 7, 8] as const;

export function LevelField() {
  const { doc } = useCanvas();
  const { t } = useTranslation();
  const level = useNumberField(doc, "eqf");
  return (
    <Select
      className={classes.number}
      label={t("canvas.level.label")}
      placeholder={t("canvas.level.none")}
      clearable
      clearButtonProps={{ "aria-label": t("canvas.level.clear") }}
      value={level === null ? null : String(level)}
      onChange={(chosen) => setField(doc, "eqf", chosen === null ? null : Number(chosen))}
      data={levels.map((one) => ({
        value: String(one),
        label: t("canvas.level.option", { level: one }),
      }))}
    />
  );
}
