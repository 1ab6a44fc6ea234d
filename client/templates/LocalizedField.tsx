import { Textarea, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Localized } from "#shared/template.ts";
import { wrongText } from "#shared/templateFaultText.ts";
import type { TemplatePath } from "#shared/templateFaults.ts";
import { templateLimits } from "#shared/templateLimits.ts";
import { useLanguage } from "../i18n/useLocalized.ts";
import { useEditing } from "./editorContext.ts";
import { faultsAt } from "./faultsAt.ts";
import { isMissing, standIn } from "./missingTexts.ts";

interface LocalizedFieldProps {
  label: string;
  /** Names it to screen readers alone, where what stands around it says the same to the eye. */
  isLabelHidden?: boolean;
  description?: string;
  value: Localized;
  /** Where it stands in the template: its faults are told beside it. */
  path: TemplatePath;
  /** A name or a few words, in one line; else a text that may be long. */
  isLine?: boolean;
  required?: boolean;
  onChange: (value: Localized) => void;
}

/** A text in the language that is being written, with what stands in for it while it is missing. */
export function LocalizedField(props: LocalizedFieldProps) {
  const { label, isLabelHidden, description, value, path, isLine, required, onChange } = props;
  const { language, faults } = useEditing();
  const { t } = useTranslation();
  const shownIn = useLanguage();
  const [fault] = faultsAt(faults, path);
  const other = isMissing(value, language) ? standIn(value, language) : null;
  const missing = other && {
    placeholder: other.text,
    "data-missing": true,
    description: t("templates.editor.missingHere", {
      language: t(`templates.languages.${language}`),
      text: shortened(other.text),
    }),
  };
  const common = {
    ...(isLabelHidden ? { "aria-label": label } : { label }),
    ...(required && { required, "aria-required": true }),
    ...(description !== undefined && { description }),
    ...missing,
    lang: language,
    value: value[language],
    error: fault && wrongText(fault, shownIn),
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onChange({ ...value, [language]: currentTarget.value }),
  };
  return isLine ? (
    <TextInput {...common} maxLength={templateLimits.line} />
  ) : (
    <Textarea {...common} maxLength={templateLimits.text} autosize minRows={2} maxRows={8} />
  );
}

const shortened = (text: string) =>
  text.length > 60 ? `${text.slice(0, 60).toWellFormed()}…` : text;
