import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { FieldName, TermFieldName } from "#shared/fields.ts";
import type { Block } from "#shared/template.ts";
import { useFormatting } from "../i18n/formatting.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { useCanvas } from "./canvasContext.ts";
import classes from "./Fields.module.css";
import { IntensityFields } from "./IntensityFields.tsx";
import { Readings } from "./Readings.tsx";
import { useNumberField } from "./useShared.ts";
import { useTermField } from "./useTermField.ts";

/** Where each value is set. The leading reading has its place in the head of the page. */
const fields: Record<FieldName, ReactNode> = {
  primary: <Readings />,
  intensity: <IntensityFields />,
  ects: <Credits />,
  eqf: <TermValue field="eqf" />,
  mode: <TermValue field="mode" />,
  grading: <TermValue field="grading" />,
  award: <TermValue field="award" />,
  stackability: <TermValue field="stackability" />,
  iscedf: null,
  languages: null,
};

/** The single values of a block, below its words. */
export function BlockFields({ block }: { block: Block }) {
  if (block.fields.length === 0) return null;
  return (
    <div className={classes.fields}>
      {block.fields.map((field) => (
        <div key={field}>{fields[field]}</div>
      ))}
    </div>
  );
}

function Credits() {
  const { doc, access, editing } = useCanvas();
  const { t } = useTranslation();
  const { number } = useFormatting();
  const credits = useNumberField(doc, "ects");
  if (editing && access === "write") return <editing.CreditsField />;
  return (
    <Value label={t("canvas.credits.label")}>{credits === null ? "–" : number(credits)}</Value>
  );
}

function TermValue({ field }: { field: TermFieldName }) {
  const { doc, access, editing } = useCanvas();
  const { t } = useTranslation();
  const localized = useLocalized();
  const { term } = useTermField(doc, field);
  if (editing && access === "write") return <editing.TermField field={field} />;
  return <Value label={t(`canvas.fields.${field}`)}>{term ? localized(term.label) : "–"}</Value>;
}

/** As high as the field that takes its place. */
function Value({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={classes.value}>
      <span className={classes.label}>{label}</span>
      <span>{children}</span>
    </div>
  );
}
