import { Select } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { TermFieldName } from "#shared/fields.ts";
import { fieldLabels } from "#shared/fieldLabels.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { useCanvas } from "./canvasContext.ts";
import classes from "./Fields.module.css";
import { useTermField } from "./useTermField.ts";
import { setField } from "./useShared.ts";

/** A term of a short vocabulary, for the whole canvas. */
export function TermField({ field }: { field: TermFieldName }) {
  const { doc } = useCanvas();
  const { t } = useTranslation();
  const localized = useLocalized();
  const { vocabulary, term, unknown } = useTermField(doc, field);
  return (
    <Select
      className={classes.term}
      label={localized(fieldLabels[field])}
      description={t("vocabularies.source", { source: localized(vocabulary.source) })}
      inputWrapperOrder={["label", "input", "description", "error"]}
      placeholder={unknown ?? t("canvas.fields.none")}
      clearable
      clearButtonProps={{ "aria-label": t("canvas.fields.clear") }}
      error={unknown !== null && t("vocabularies.unknownValue", { value: unknown })}
      value={term === undefined ? null : String(term.code)}
      onChange={(chosen) => {
        const code = vocabulary.terms.find((one) => String(one.code) === chosen)?.code;
        setField(doc, field, code ?? null);
      }}
      data={vocabulary.terms.map(({ code, label }) => ({
        value: String(code),
        label: localized(label),
      }))}
    />
  );
}
