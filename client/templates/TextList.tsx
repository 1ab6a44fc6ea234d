import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Localized } from "#shared/template.ts";
import type { TemplatePath } from "#shared/templateFaults.ts";
import { templateLimits } from "#shared/templateLimits.ts";
import { useEditing } from "./editorContext.ts";
import { LocalizedField } from "./LocalizedField.tsx";
import { MoveButtons } from "./MoveButtons.tsx";
import { blank, moved } from "./templateEdits.ts";
import classes from "./TextList.module.css";

interface TextListProps {
  label: string;
  description: string;
  add: string;
  /** What the n-th is called, from 1. */
  nameOf: (n: number) => string;
  texts: Localized[];
  path: TemplatePath;
  /** `field` is null when an entry came, went or moved. */
  onChange: (texts: Localized[], field: string | null) => void;
}

/** Texts in an order: prompts, warnings. What is left empty is not kept when the template is saved. */
export function TextList({
  label,
  description,
  add,
  nameOf,
  texts,
  path,
  onChange,
}: TextListProps) {
  const { announce } = useEditing();
  const { t } = useTranslation();
  const id = useId();
  const move = (at: number, by: -1 | 1) => {
    onChange(moved(texts, at, by), null);
    const place = { name: nameOf(at + 1), at: at + 1 + by, of: texts.length };
    announce(t("templates.part.place", place));
  };
  return (
    <div role="group" aria-labelledby={id} aria-describedby={`${id}-about`}>
      <p className={classes.label} id={id}>
        {label}
      </p>
      <p className={classes.about} id={`${id}-about`}>
        {description}
      </p>
      <ol className={classes.list}>
        {texts.map((text, i) => (
          // Nothing but its place tells one text from another.
          <li key={i} className={classes.entry}>
            <div className={classes.field}>
              <LocalizedField
                label={nameOf(i + 1)}
                isLabelHidden
                value={text}
                path={[...path, i]}
                onChange={(changed) => onChange(texts.with(i, changed), String(i))}
              />
            </div>
            <MoveButtons
              name={nameOf(i + 1)}
              at={i}
              of={texts.length}
              onMove={(by) => move(i, by)}
              onRemove={() => {
                onChange(texts.toSpliced(i, 1), null);
                announce(t("templates.part.removed", { name: nameOf(i + 1) }));
              }}
            />
          </li>
        ))}
      </ol>
      {texts.length < templateLimits.prompts && (
        <Button
          variant="subtle"
          size="compact-md"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onChange([...texts, blank], null)}
        >
          {add}
        </Button>
      )}
    </div>
  );
}
