import type { ReactNode } from "react";
import type { FieldName, TermFieldName } from "#shared/fields.ts";
import { fieldLabels } from "#shared/fieldLabels.ts";
import { useFormatting } from "../i18n/formatting.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { useCanvas } from "./canvasContext.ts";
import { CodesValue } from "./CodesValue.tsx";
import classes from "./Fields.module.css";
import { IntensityFields } from "./IntensityFields.tsx";
import { Readings } from "./Readings.tsx";
import { UnknownMark } from "./UnknownMark.tsx";
import { useCredits } from "./useCredits.ts";
import { useTermField } from "./useTermField.ts";
import { WatchOut } from "./WatchOut.tsx";

/** Where each value is set. The primary interpretation has its place in the head of the page. */
const fields: Record<FieldName, ReactNode> = {
  primary: (
    <>
      <WatchOut />
      <Readings />
    </>
  ),
  intensity: <IntensityFields />,
  ects: <Credits />,
  eqf: <TermValue field="eqf" />,
  mode: <TermValue field="mode" />,
  grading: <TermValue field="grading" />,
  award: <TermValue field="award" />,
  stackability: <TermValue field="stackability" />,
  iscedf: <CodesValue field="iscedf" />,
  languages: <CodesValue field="languages" />,
};

/** One value of a canvas, to set or to read. */
export function FieldValue({ field }: { field: FieldName }) {
  return fields[field];
}

function Credits() {
  const { doc, access, editing } = useCanvas();
  const { number } = useFormatting();
  const { credits, strange } = useCredits(doc);
  if (editing && access === "write") return <editing.CreditsField />;
  return (
    <Value field="ects" unknown={strange}>
      {credits === null ? null : number(credits)}
    </Value>
  );
}

function TermValue({ field }: { field: TermFieldName }) {
  const { doc, access, editing } = useCanvas();
  const localized = useLocalized();
  const { term, unknown } = useTermField(doc, field);
  if (editing && access === "write") return <editing.TermField field={field} />;
  return (
    <Value field={field} unknown={unknown}>
      {term ? localized(term.label) : null}
    </Value>
  );
}

interface ValueProps {
  field: FieldName;
  /** What stands there and means nothing here. */
  unknown: string | null;
  /** Null while nothing is chosen. */
  children: string | null;
}

/** As high as the field that takes its place, where one will. */
function Value({ field, unknown, children }: ValueProps) {
  const { access } = useCanvas();
  const localized = useLocalized();
  return (
    <div
      className={classes.value}
      data-awaits-field={(access === "write" && field !== "ects") || undefined}
    >
      <span className={classes.label}>{localized(fieldLabels[field])}</span>
      <span>{unknown ?? children ?? "–"}</span>
      {unknown !== null && <UnknownMark why={field === "ects" ? "notValid" : "notInList"} />}
    </div>
  );
}
