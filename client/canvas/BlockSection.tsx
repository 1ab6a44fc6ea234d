import { memo, useId, useMemo } from "react";
import { promptOf, type Block } from "#shared/template.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { BlockFields } from "./BlockFields.tsx";
import { BlockHeader } from "./BlockHeader.tsx";
import classes from "./BlockSection.module.css";
import { useCanvas } from "./canvasContext.ts";
import { blockElementId } from "./focusPlace.ts";
import { Lanes } from "./Lanes.tsx";
import { PlaceText } from "./PlaceText.tsx";
import { usePrimary } from "./useShared.ts";

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
  const place = useMemo(() => ({ blockId: block.id }), [block.id]);
  const canvas = { doc, access, awareness, isEditing: editing !== null };
  return (
    <div className={classes.paper}>
      {block.rows && slots.rows(block, canvas)}
      <PlaceText
        place={place}
        label={localized(block.name)}
        prompt={localized(promptOf(block, primary))}
      />
      <BlockFields block={block} />
      {slots.below(block, canvas)}
    </div>
  );
}
