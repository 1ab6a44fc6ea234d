import { memo, useId, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { RowsName } from "#shared/rowColumns.ts";
import { promptOf, type Block } from "#shared/template.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { BlockFields } from "./BlockFields.tsx";
import { BlockHeader } from "./BlockHeader.tsx";
import classes from "./BlockSection.module.css";
import { useCanvas } from "./canvasContext.ts";
import { blockElementId } from "./focusPlace.ts";
import { Lanes } from "./Lanes.tsx";
import { PlaceText } from "./PlaceText.tsx";
import { useHasRows, usePrimary } from "./useShared.ts";

/** One block with its own words. It renders again for its own changes only. */
export const BlockSection = memo(function BlockSection({ block }: { block: Block }) {
  const headingId = useId();
  return (
    <section
      className={classes.block}
      id={blockElementId(block.id)}
      aria-labelledby={headingId}
      tabIndex={-1}
      data-block={block.id}
    >
      <BlockHeader block={block} headingId={headingId} />
      {block.kind === "lanes" ? <Lanes block={block} /> : <TextBlock block={block} />}
    </section>
  );
});

function TextBlock({ block }: { block: Block }) {
  const { doc, template, access, awareness, editing, slots } = useCanvas();
  const localized = useLocalized();
  const primary = usePrimary(doc, template);
  const canvas = { doc, access, awareness, isEditing: editing !== null };
  const text = { block, prompt: localized(promptOf(block, primary)) };
  return (
    <div className={classes.paper}>
      {block.rows && slots.rows(block, canvas)}
      {block.rows ? <TextBelowRows {...text} rows={block.rows} /> : <BlockWords {...text} />}
      <BlockFields block={block} />
      {slots.below(block, canvas)}
    </div>
  );
}

interface BlockWordsProps {
  block: Block;
  prompt: string;
}

function BlockWords({ block, prompt }: BlockWordsProps) {
  const localized = useLocalized();
  const place = useMemo(() => ({ blockId: block.id }), [block.id]);
  return <PlaceText place={place} label={localized(block.name)} prompt={prompt} />;
}

/** Rows answer the block's question already: what its words are for then is said more quietly. */
function TextBelowRows({ rows, prompt, ...text }: BlockWordsProps & { rows: RowsName }) {
  const { doc } = useCanvas();
  const { t } = useTranslation();
  return <BlockWords {...text} prompt={useHasRows(doc, rows) ? t("rows.more") : prompt} />;
}
