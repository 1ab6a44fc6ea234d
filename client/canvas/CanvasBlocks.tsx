import { useEffect, useMemo, type ReactNode } from "react";
import type { Awareness } from "y-protocols/awareness";
import type * as Y from "yjs";
import type { Template, Zone } from "#shared/template.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import type { Access } from "./access.ts";
import { BlockSection } from "./BlockSection.tsx";
import classes from "./CanvasBlocks.module.css";
import { CanvasContext } from "./canvasContext.ts";
import { CanvasHeader } from "./CanvasHeader.tsx";
import type { Editing } from "./editing.ts";
import { useEditors } from "./editors.ts";
import { announcePlace } from "./presence.ts";
import type { CanvasSlots } from "./slots.ts";

interface CanvasBlocksProps {
  template: Template;
  doc: Y.Doc;
  awareness: Awareness;
  access: Access;
  /** Null while the editor is loading and where none may bind: the words are then shown and cannot be changed. */
  editing: Editing | null;
  /** The same object between renders. */
  slots: CanvasSlots;
  /** Beside the facts in the head: what other features count. */
  facts?: ReactNode;
}

/** A canvas from its title to its last block, as one column of zones. */
export function CanvasBlocks({ facts, ...canvas }: CanvasBlocksProps) {
  const { template, doc, awareness, access, slots, editing } = canvas;
  const value = useMemo(
    () => ({ template, doc, awareness, access, slots, editing }),
    [template, doc, awareness, access, slots, editing],
  );
  useEffect(
    () =>
      useEditors.subscribe(({ active }, before) => {
        if (active !== before.active) {
          announcePlace(awareness, active?.place ?? null, active?.row);
        }
      }),
    [awareness],
  );
  return (
    <CanvasContext value={value}>
      <div className={classes.canvas}>
        <CanvasHeader facts={facts} />
        {template.zones.map((zone) => (
          <ZoneBlocks key={zone.id} zone={zone} template={template} />
        ))}
        {editing && <editing.FormatBar />}
      </div>
    </CanvasContext>
  );
}

function ZoneBlocks({ zone, template }: { zone: Zone; template: Template }) {
  const localized = useLocalized();
  const blocks = template.blocks.filter(
    (block) => block.zone === zone.id && block.kind !== "title",
  );
  const name = localized(zone.name);
  return (
    <div role="group" aria-label={name} className={classes.zone}>
      <p className={classes.zoneName} aria-hidden="true">
        {name}
      </p>
      {blocks.map((block) => (
        <BlockSection key={block.id} block={block} />
      ))}
    </div>
  );
}
