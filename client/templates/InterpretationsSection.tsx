import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Interpretation } from "#shared/template.ts";
import { templateLimits } from "#shared/templateLimits.ts";
import { Shape } from "../ui/Shape.tsx";
import { useEditing } from "./editorContext.ts";
import { LocalizedField } from "./LocalizedField.tsx";
import { LookChoice } from "./LookChoice.tsx";
import { Part } from "./Part.tsx";
import classes from "./sections.module.css";
import {
  addInterpretation,
  changeInterpretation,
  moved,
  removeInterpretation,
} from "./templateEdits.ts";
import { TextList } from "./TextList.tsx";
import { useName } from "./useName.ts";

export function InterpretationsSection() {
  const { template, edit, unfold, announce } = useEditing();
  const { t } = useTranslation();
  const nameOf = useName();
  const { interpretations } = template;
  const of = interpretations.length;
  const add = () => {
    const added = addInterpretation(template);
    edit(added, null);
    unfold(`interpretations/${added.interpretations.at(-1)?.id}`);
  };
  return (
    <>
      <p className={classes.lead}>{t("templates.interpretation.lead")}</p>
      <ol className={classes.list}>
        {interpretations.map((one, at) => {
          const name = nameOf(one.name);
          return (
            <Part
              key={one.id}
              part={`interpretations/${one.id}`}
              path={["interpretations", at]}
              name={name}
              mark={<Shape shape={one.shape} hue={one.hue} size={12} />}
              at={at}
              of={of}
              onMove={(by) => {
                edit({ ...template, interpretations: moved(interpretations, at, by) }, null);
                announce(t("templates.part.place", { name, at: at + 1 + by, of }));
              }}
              onRemove={
                of === 1
                  ? null
                  : () => {
                      edit(removeInterpretation(template, one.id), null);
                      announce(t("templates.part.removed", { name }));
                    }
              }
              {...(of === 1 && { whyNot: t("templates.interpretation.last") })}
            >
              <InterpretationForm interpretation={one} at={at} />
            </Part>
          );
        })}
      </ol>
      {of < templateLimits.interpretations && (
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
          {t("templates.interpretation.add")}
        </Button>
      )}
    </>
  );
}

function InterpretationForm({
  interpretation,
  at,
}: {
  interpretation: Interpretation;
  at: number;
}) {
  const { template, edit } = useEditing();
  const { t } = useTranslation();
  const { id, name, definition, hue, shape, prompts, watchOut } = interpretation;
  const path = ["interpretations", at];
  const change = (part: Partial<Interpretation>, field: string | null) =>
    edit(changeInterpretation(template, id, part), field && `${id} ${field}`);
  return (
    <>
      <LocalizedField
        label={t("templates.interpretation.name")}
        isLine
        required
        value={name}
        path={[...path, "name"]}
        onChange={(changed) => change({ name: changed }, "name")}
      />
      <LocalizedField
        label={t("templates.interpretation.definition")}
        required
        value={definition}
        path={[...path, "definition"]}
        onChange={(changed) => change({ definition: changed }, "definition")}
      />
      <LookChoice hue={hue} shape={shape} path={path} onChange={(look) => change(look, null)} />
      <TextList
        label={t("templates.interpretation.prompts")}
        description={t("templates.interpretation.promptsHint")}
        add={t("templates.interpretation.addPrompt")}
        nameOf={(n) => t("templates.interpretation.prompt", { n })}
        texts={prompts}
        path={[...path, "prompts"]}
        onChange={(changed, field) => change({ prompts: changed }, field && `prompts ${field}`)}
      />
      <TextList
        label={t("templates.interpretation.watchOut")}
        description={t("templates.interpretation.watchOutHint")}
        add={t("templates.interpretation.addWarning")}
        nameOf={(n) => t("templates.interpretation.warning", { n })}
        texts={watchOut}
        path={[...path, "watchOut"]}
        onChange={(changed, field) => change({ watchOut: changed }, field && `watchOut ${field}`)}
      />
    </>
  );
}
