import { Button, Menu } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Block, ZoneId } from "#shared/template.ts";
import { templateLimits } from "#shared/templateLimits.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { useEditing } from "./editorContext.ts";
import { addBlock, blocksToAdd, emptyBlock } from "./templateEdits.ts";

/** A block of one's own, or one of ours that is not there (any more). It comes last in its zone, and unfolds. */
export function AddBlock({ zone, name }: { zone: ZoneId; name: string }) {
  const { template, edit, unfold } = useEditing();
  const { t } = useTranslation();
  const localized = useLocalized();
  if (template.blocks.length >= templateLimits.blocks) return null;
  const ours = blocksToAdd(template, zone);
  const add = (block: Block) => {
    edit(addBlock(template, block), null);
    unfold(`blocks/${block.id}`);
  };
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <Button variant="subtle" size="compact-md" leftSection={<IconPlus size={16} aria-hidden />}>
          {t("templates.block.add", { zone: name })}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: "auto" }}>
        <Menu.Item onClick={() => add(emptyBlock(template, zone))}>
          {t("templates.block.addOwn")}
        </Menu.Item>
        {ours.length > 0 && <Menu.Label>{t("templates.block.addOurs")}</Menu.Label>}
        {ours.map((block) => (
          <Menu.Item key={block.id} onClick={() => add(block)}>
            {localized(block.name)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
