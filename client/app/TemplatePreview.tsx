import { SegmentedControl } from "@mantine/core";
import { useEffect, useMemo, useRef, useState, type ComponentType } from "react";
import { useTranslation } from "react-i18next";
import { rowColumns } from "#shared/rowColumns.ts";
import type { Block, BlockId, Template } from "#shared/template.ts";
import { withBothLanguages } from "#shared/templateLanguages.ts";
import { columnLabels } from "../i18n/rowLabels.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { Scrollable } from "../ui/Scrollable.tsx";
import type { EmptyCanvasProps } from "./EmptyCanvas.tsx";
import classes from "./TemplatePreview.module.css";

export interface TemplatePreviewProps {
  template: Template;
  /** Brought into view when it changes. */
  blockId: BlockId | null;
  /** Given and not imported, so that the canvas stays the one script that it is (`canvasScript.ts`). */
  Canvas: ComponentType<EmptyCanvasProps>;
}

/** The canvas that a template makes, under any of its readings. */
export function TemplatePreview({ template, blockId, Canvas }: TemplatePreviewProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const shown = useMemo(() => withBothLanguages(template), [template]);
  const [primary, setPrimary] = useState("");
  const leading = shown.interpretations.find(({ id }) => id === primary)?.id ?? null;
  const paper = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const block = paper.current?.querySelector(`[data-block="${blockId ?? ""}"]`);
    if (paper.current && block) paper.current.scrollTop = topIn(paper.current, block);
  }, [blockId]);

  return (
    <>
      <div className={classes.head}>
        <span>{t("templates.editor.previewLead")}</span>
        <SegmentedControl
          size="xs"
          aria-label={t("templates.editor.leading")}
          value={leading ?? ""}
          onChange={setPrimary}
          data={[
            { value: "", label: t("templates.editor.noReading") },
            ...shown.interpretations.map(({ id, name }) => ({
              value: id,
              label: localized(name) || t("templates.part.unnamed"),
            })),
          ]}
        />
      </div>
      <Scrollable className={classes.paper} ref={paper} label={t("templates.editor.preview")}>
        <Canvas template={shown} primary={leading} rows={tableHead} />
      </Scrollable>
    </>
  );
}

const margin = 16;

function topIn(paper: HTMLElement, block: Element): number {
  const offset = block.getBoundingClientRect().top - paper.getBoundingClientRect().top;
  return paper.scrollTop + offset - margin;
}

const tableHead = (block: Block) => <TableHead block={block} />;

/** A table without rows: what its columns are called. */
function TableHead({ block: { rows } }: { block: Block }) {
  const { t } = useTranslation();
  if (rows === undefined) return null;
  const labels = columnLabels(t, rows);
  return (
    <ul className={classes.columns}>
      {rowColumns[rows].map(({ key }) => (
        <li key={key}>{labels[key] ?? key}</li>
      ))}
    </ul>
  );
}
