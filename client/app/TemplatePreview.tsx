import { SegmentedControl } from "@mantine/core";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { fieldsOf } from "#shared/canvas.ts";
import { rowColumns } from "#shared/rowColumns.ts";
import type { Block, BlockId, Template } from "#shared/template.ts";
import { withBothLanguages } from "#shared/templateLanguages.ts";
import { CanvasBlocks } from "../canvas/CanvasBlocks.tsx";
import { blockElementId } from "../canvas/focusPlace.ts";
import type { CanvasSlots } from "../canvas/slots.ts";
import { columnLabels } from "../i18n/rowLabels.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import classes from "./TemplatePreview.module.css";

interface TemplatePreviewProps {
  template: Template;
  /** Brought into view when it changes. */
  blockId: BlockId | null;
}

interface EmptyCanvas {
  doc: Y.Doc;
  awareness: Awareness;
}

/** The canvas that a template makes, as it is before anybody has written. It is the canvas itself, with a document of its own. */
export function TemplatePreview({ template, blockId }: TemplatePreviewProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const canvas = useEmptyCanvas();
  const shown = useMemo(() => withBothLanguages(template), [template]);
  const [primary, setPrimary] = useState("");
  const leading = shown.interpretations.some(({ id }) => id === primary) ? primary : "";
  const paper = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (canvas) fieldsOf(canvas.doc).set("primary", leading);
  }, [canvas, leading]);
  useEffect(() => {
    const block = blockId === null ? null : document.getElementById(blockElementId(blockId));
    if (paper.current && block && paper.current.contains(block)) {
      paper.current.scrollTop = topIn(paper.current, block);
    }
  }, [blockId]);

  return (
    <>
      <div className={classes.head}>
        <span>{t("templates.editor.previewLead")}</span>
        <SegmentedControl
          size="xs"
          aria-label={t("templates.editor.leading")}
          value={leading}
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
      <div className={classes.paper} ref={paper}>
        {canvas && (
          <CanvasBlocks
            template={shown}
            doc={canvas.doc}
            awareness={canvas.awareness}
            access="read"
            editing={null}
            slots={slots}
          />
        )}
      </div>
    </>
  );
}

const margin = 16;

function topIn(paper: HTMLElement, block: HTMLElement): number {
  const offset = block.getBoundingClientRect().top - paper.getBoundingClientRect().top;
  return paper.scrollTop + offset - margin;
}

/** Made when it appears, and ended when it goes: awareness keeps a timer. */
function useEmptyCanvas(): EmptyCanvas | null {
  const [canvas, setCanvas] = useState<EmptyCanvas | null>(null);
  useEffect(() => {
    const doc = new Y.Doc();
    const awareness = new Awareness(doc);
    setCanvas({ doc, awareness });
    return () => {
      awareness.destroy();
      doc.destroy();
    };
  }, []);
  return canvas;
}

const slots: CanvasSlots = {
  blockState: () => null,
  rows: (block) => <TableHead block={block} />,
  below: () => null,
  onCommentBlock: () => {},
  onCommentWords: () => {},
};

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
