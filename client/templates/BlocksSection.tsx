import { useTranslation } from "react-i18next";
import type { Block, Zone } from "#shared/template.ts";
import { AddBlock } from "./AddBlock.tsx";
import { BlockForm } from "./BlockForm.tsx";
import { useEditing } from "./editorContext.ts";
import { Part } from "./Part.tsx";
import classes from "./sections.module.css";
import { blocksIn, moveBlock, removeBlock } from "./templateEdits.ts";
import { useName } from "./useName.ts";

export function BlocksSection() {
  const { template } = useEditing();
  const { t } = useTranslation();
  return (
    <>
      <p className={classes.lead}>{t("templates.block.lead")}</p>
      {template.zones.map((zone) => (
        <ZoneBlocks key={zone.id} zone={zone} />
      ))}
    </>
  );
}

function ZoneBlocks({ zone }: { zone: Zone }) {
  const { template } = useEditing();
  const nameOf = useName();
  const name = nameOf(zone.name);
  const blocks = blocksIn(template, zone.id);
  return (
    <section className={classes.zone} aria-label={name}>
      <h3 className={classes.zoneName}>{name}</h3>
      <ol className={classes.list}>
        {blocks.map((block, at) => (
          <BlockPart key={block.id} block={block} at={at} of={blocks.length} />
        ))}
      </ol>
      <AddBlock zone={zone.id} name={name} />
    </section>
  );
}

function BlockPart({ block, at, of }: { block: Block; at: number; of: number }) {
  const { template, edit, announce } = useEditing();
  const { t } = useTranslation();
  const nameOf = useName();
  const name = nameOf(block.name);
  const index = template.blocks.findIndex(({ id }) => id === block.id);
  const notes = [
    ...(block.kind === "title" ? [t("templates.block.titleMark")] : []),
    ...(block.kind === "lanes" ? [t("templates.block.lanesMark")] : []),
    ...(block.material ? [t("templates.block.materialMark")] : []),
  ];
  return (
    <Part
      part={`blocks/${block.id}`}
      path={["blocks", index]}
      name={name}
      notes={notes}
      at={at}
      of={of}
      onMove={(by) => {
        edit(moveBlock(template, block, by), null);
        announce(t("templates.part.place", { name, at: at + 1 + by, of }));
      }}
      onRemove={
        block.kind === "title"
          ? null
          : () => {
              edit(removeBlock(template, block.id), null);
              announce(t("templates.part.removed", { name }));
            }
      }
    >
      <BlockForm block={block} path={["blocks", index]} />
    </Part>
  );
}
