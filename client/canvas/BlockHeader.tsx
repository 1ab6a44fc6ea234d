import { ActionIcon, Tooltip } from "@mantine/core";
import { IconMessagePlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Block } from "#shared/template.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import classes from "./BlockHeader.module.css";
import { useCanvas } from "./canvasContext.ts";
import { WritersHere } from "./WritersHere.tsx";

/** A block's name and hint, who writes in it, where it stands, and the way to comment on it. */
export function BlockHeader({ block, headingId }: { block: Block; headingId: string }) {
  const localized = useLocalized();
  const { slots, awareness } = useCanvas();
  return (
    <header className={classes.header}>
      <h2 className={classes.name} id={headingId}>
        {localized(block.name)}
      </h2>
      <p className={classes.hint}>{slots.hint(block, localized(block.hint))}</p>
      <div className={classes.end}>
        <WritersHere awareness={awareness} blockId={block.id} />
        <CommentOnBlock block={block} />
        {slots.blockState(block)}
      </div>
    </header>
  );
}

export function CommentOnBlock({ block }: { block: Block }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { slots, access } = useCanvas();
  if (access === "read" || access === "held") return null;
  const label = t("canvas.commentOnBlock", { block: localized(block.name) });
  return (
    <Tooltip label={label} openDelay={400} withArrow>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="md"
        className={classes.comment}
        aria-label={label}
        onClick={() => slots.onCommentBlock(block.id)}
      >
        <IconMessagePlus size={18} stroke={1.7} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
