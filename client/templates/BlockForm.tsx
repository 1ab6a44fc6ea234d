import { useTranslation } from "react-i18next";
import type { Block } from "#shared/template.ts";
import type { TemplatePath } from "#shared/templateFaults.ts";
import { BlockChoices } from "./BlockChoices.tsx";
import { useEditing } from "./editorContext.ts";
import { LocalizedField } from "./LocalizedField.tsx";
import classes from "./sections.module.css";
import { blank, changeBlock } from "./templateEdits.ts";
import { useName } from "./useName.ts";

export function BlockForm({ block, path }: { block: Block; path: TemplatePath }) {
  const { template, edit } = useEditing();
  const { t } = useTranslation();
  const nameOf = useName();
  const { id, name, hint, prompt, promptFor, kind } = block;
  const change = (part: Partial<Block>, field: string | null) =>
    edit(changeBlock(template, id, part), field && `${id} ${field}`);
  return (
    <>
      <LocalizedField
        label={t("templates.block.name")}
        isLine
        required
        value={name}
        path={[...path, "name"]}
        onChange={(changed) => change({ name: changed }, "name")}
      />
      <LocalizedField
        label={t("templates.block.hint")}
        description={t("templates.block.hintHint")}
        isLine
        value={hint}
        path={[...path, "hint"]}
        onChange={(changed) => change({ hint: changed }, "hint")}
      />
      <LocalizedField
        label={t("templates.block.prompt")}
        description={t("templates.block.promptHint")}
        required
        value={prompt}
        path={[...path, "prompt"]}
        onChange={(changed) => change({ prompt: changed }, "prompt")}
      />
      {kind !== "title" && (
        <div className={classes.prompts}>
          {template.interpretations.map((one) => (
            <LocalizedField
              key={one.id}
              label={t("templates.block.promptFor", { name: nameOf(one.name) })}
              description={t("templates.block.promptForHint")}
              value={promptFor[one.id] ?? blank}
              path={[...path, "promptFor", one.id]}
              onChange={(changed) =>
                change({ promptFor: { ...promptFor, [one.id]: changed } }, `for ${one.id}`)
              }
            />
          ))}
        </div>
      )}
      <BlockChoices block={block} onChange={(part) => change(part, null)} />
    </>
  );
}
