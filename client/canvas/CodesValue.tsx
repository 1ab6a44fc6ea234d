import type { CodesFieldName } from "#shared/fields.ts";
import { fieldLabels } from "#shared/fieldLabels.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { useCanvas } from "./canvasContext.ts";
import { ChosenCodes } from "./ChosenCodes.tsx";
import classes from "./Fields.module.css";
import { useCodes } from "./useCodes.ts";

/** Codes of a long list, to read, or to choose once the editor is there. */
export function CodesValue({ field }: { field: CodesFieldName }) {
  const { doc, access, editing } = useCanvas();
  const localized = useLocalized();
  const { list, chosen } = useCodes(doc, field);
  const label = localized(fieldLabels[field]);
  if (editing && access === "write") return <editing.CodesField field={field} />;
  return (
    <div className={classes.codes} data-awaits-field={access === "write" || undefined}>
      <span className={classes.label}>{label}</span>
      {chosen.length > 0 ? (
        <ChosenCodes chosen={chosen} label={label} showsCodes={list.showsCodes} />
      ) : (
        <span>–</span>
      )}
    </div>
  );
}
