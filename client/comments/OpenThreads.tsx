import { VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { BlockId } from "#shared/template.ts";
import { useFormatting } from "../i18n/formatting.ts";
import classes from "./Comments.module.css";
import { useOpenThreads } from "./useThreads.ts";

/** How many open threads a block has; nothing for none. */
export function OpenThreads({ blockId }: { blockId: BlockId }) {
  const { t } = useTranslation();
  const { number } = useFormatting();
  const count = useOpenThreads(blockId);
  if (count === 0) return null;
  return (
    <>
      <span className={classes.count} aria-hidden="true">
        {number(count)}
      </span>
      <VisuallyHidden>{t("comments.waiting", { count })}</VisuallyHidden>
    </>
  );
}
