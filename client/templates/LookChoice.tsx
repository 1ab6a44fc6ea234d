import { Radio } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Interpretation } from "#shared/template.ts";
import { wrongText } from "#shared/templateFaultText.ts";
import type { TemplatePath } from "#shared/templateFaults.ts";
import { hues, shapes } from "#shared/templateLimits.ts";
import { useLanguage } from "../i18n/useLocalized.ts";
import { Shape } from "../ui/Shape.tsx";
import { useEditing } from "./editorContext.ts";
import { faultsAt } from "./faultsAt.ts";
import classes from "./LookChoice.module.css";

type Look = Pick<Interpretation, "hue" | "shape">;

interface LookChoiceProps extends Look {
  path: TemplatePath;
  onChange: (look: Partial<Look>) => void;
}

/** Hue and shape, each choice drawn as it will look together with the other. */
export function LookChoice({ hue, shape, path, onChange }: LookChoiceProps) {
  const { t } = useTranslation();
  const { faults } = useEditing();
  const language = useLanguage();
  const [fault] = faultsAt(faults, [...path, "shape"]);
  const card = (value: string, look: Look, name: string) => (
    <Radio.Card key={value} value={value} className={classes.card ?? ""} aria-label={name}>
      <Shape {...look} size={18} />
      <span>{name}</span>
    </Radio.Card>
  );
  return (
    <>
      <Radio.Group
        label={t("templates.interpretation.hue")}
        value={hue}
        onChange={(chosen) => onChange(pick("hue", hues, chosen))}
      >
        <div className={classes.cards}>
          {hues.map((one) => card(one, { hue: one, shape }, t(`templates.hues.${one}`)))}
        </div>
      </Radio.Group>
      <Radio.Group
        label={t("templates.interpretation.shape")}
        value={shape}
        onChange={(chosen) => onChange(pick("shape", shapes, chosen))}
        error={fault && wrongText(fault, language)}
      >
        <div className={classes.cards}>
          {shapes.map((one) => card(one, { hue, shape: one }, t(`templates.shapes.${one}`)))}
        </div>
      </Radio.Group>
    </>
  );
}

/** The library hands over any string. */
function pick<K extends keyof Look>(
  key: K,
  values: readonly Look[K][],
  chosen: string,
): Partial<Look> {
  const value = values.find((one) => one === chosen);
  return value === undefined ? {} : { [key]: value };
}
