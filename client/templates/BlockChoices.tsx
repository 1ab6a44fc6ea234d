import { Checkbox, MultiSelect, NativeSelect, SegmentedControl } from "@mantine/core";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Block } from "#shared/template.ts";
import { euElements } from "#shared/templateLimits.ts";
import { useFormatting } from "../i18n/formatting.ts";
import { useEditing } from "./editorContext.ts";
import classes from "./sections.module.css";
import { useName } from "./useName.ts";

interface BlockChoicesProps {
  block: Block;
  onChange: (change: Partial<Block>) => void;
}

/** What is chosen of a block and not written: where it stands, what people write in it, what it counts for. */
export function BlockChoices({ block, onChange }: BlockChoicesProps) {
  const { template } = useEditing();
  const { t } = useTranslation();
  const nameOf = useName();
  const { zone, material, elements } = block;
  return (
    <>
      <Kind block={block} onChange={onChange} />
      <Holds block={block} />
      <NativeSelect
        label={t("templates.block.zone")}
        value={zone}
        data={template.zones.map(({ id, name }) => ({ value: id, label: nameOf(name) }))}
        onChange={({ currentTarget }) => onChange({ zone: currentTarget.value })}
      />
      <Checkbox
        label={t("templates.block.material")}
        description={t("templates.block.materialHint")}
        checked={material}
        onChange={({ currentTarget }) => onChange({ material: currentTarget.checked })}
      />
      <MultiSelect
        label={t("templates.block.elements")}
        description={t("templates.block.elementsHint")}
        searchable
        value={elements}
        data={euElements.map((code) => ({
          value: code,
          label: `${code} · ${t(`templates.elements.${code}`)}`,
        }))}
        onChange={(chosen) =>
          onChange({ elements: euElements.filter((code) => chosen.includes(code)) })
        }
      />
    </>
  );
}

function Kind({ block, onChange }: BlockChoicesProps) {
  const { t } = useTranslation();
  const labelId = useId();
  const { kind, rows, fields } = block;
  if (kind === "title") return <p className={classes.fixed}>{t("templates.block.kinds.title")}</p>;
  const isFixed = kind === "text" && (rows !== undefined || fields.length > 0);
  return (
    <div>
      <p className={classes.label} id={labelId}>
        {t("templates.block.kind")}
      </p>
      <SegmentedControl
        aria-labelledby={labelId}
        disabled={isFixed}
        value={kind}
        data={(["text", "lanes"] as const).map((value) => ({
          value,
          label: t(`templates.block.kinds.${value}`),
        }))}
        onChange={(chosen) => onChange({ kind: chosen === "lanes" ? "lanes" : "text" })}
      />
      {isFixed && <p className={classes.fixed}>{t("templates.block.fixedKind")}</p>}
    </div>
  );
}

/** The table and the values that come with the block and cannot be given to another here. */
function Holds({ block: { rows, fields } }: { block: Block }) {
  const { t } = useTranslation();
  const { list } = useFormatting();
  const held = [
    ...(rows === undefined ? [] : [t(`templates.tables.${rows}`)]),
    ...fields.map((field) => t(`templates.values.${field}`)),
  ];
  if (held.length === 0) return null;
  return <p className={classes.fixed}>{t("templates.block.holds", { list: list(held) })}</p>;
}
