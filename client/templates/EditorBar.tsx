import { Button, SegmentedControl } from "@mantine/core";
import { IconArrowBackUp } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { languages, type Language, type Template } from "#shared/template.ts";
import { languageNames } from "../i18n/language.ts";
import { countMissing } from "./missingTexts.ts";
import classes from "./TemplateEditor.module.css";

interface EditorBarProps {
  template: Template;
  /** The newest saved one. */
  version: number;
  language: Language;
  hasChanges: boolean;
  isSaving: boolean;
  /** Null while there is nothing to undo. */
  onUndo: (() => void) | null;
  onLanguage: (language: Language) => void;
  onSave: () => void;
}

/** The language of the texts, whether they are saved, and the way to save them. */
export function EditorBar(props: EditorBarProps) {
  const { template, version, language, hasChanges, isSaving, onUndo, onLanguage, onSave } = props;
  const { t } = useTranslation();
  return (
    <div className={classes.bar}>
      <SegmentedControl
        aria-label={t("templates.editor.language")}
        value={language}
        onChange={(chosen) => onLanguage(languages.find((one) => one === chosen) ?? language)}
        data={languages.map((one) => {
          const count = countMissing(template, one);
          const name = languageNames[one];
          return {
            value: one,
            label: count === 0 ? name : t("templates.editor.missing", { language: name, count }),
          };
        })}
      />
      <p className={classes.state} role="status">
        {hasChanges ? t("templates.editor.changed") : t("templates.editor.unchanged", { version })}
      </p>
      <div className={classes.ways}>
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={16} aria-hidden />}
          {...(onUndo === null && { "aria-disabled": true, "data-disabled": true })}
          onClick={() => onUndo?.()}
        >
          {t("templates.editor.undo")}
        </Button>
        <Button
          loading={isSaving}
          {...(!hasChanges && { "aria-disabled": true, "data-disabled": true })}
          onClick={() => hasChanges && onSave()}
        >
          {t("templates.editor.save", { version: version + 1 })}
        </Button>
      </div>
    </div>
  );
}
