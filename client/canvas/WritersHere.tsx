import { Tooltip } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Awareness } from "y-protocols/awareness";
import type { BlockId } from "#shared/template.ts";
import { useFormatting } from "../i18n/formatting.ts";
import { Initials } from "../ui/Initials.tsx";
import { othersAmong, usePresent } from "./presence.ts";
import classes from "./WritersHere.module.css";

interface WritersHereProps {
  awareness: Awareness;
  blockId: BlockId;
  /** Only those in this row of the block's table. */
  row?: string;
  /** Diameter of a face in px. */
  size?: number;
}

/** The faces of the others who have their caret in a block, or in one row of it. */
export function WritersHere({ awareness, blockId, row, size = 22 }: WritersHereProps) {
  const { t } = useTranslation();
  const { list } = useFormatting();
  const here = othersAmong(usePresent(awareness), awareness).filter(
    (one) => one.at?.blockId === blockId && (row === undefined || one.row === row),
  );
  if (here.length === 0) return null;
  const label = t("canvas.writersHere", { names: list(here.map(({ user }) => user.name)) });
  return (
    <Tooltip label={label} withArrow>
      <span className={classes.faces} role="img" aria-label={label}>
        {here.slice(0, 3).map(({ user }) => (
          <Initials key={user.id} name={user.name} color={user.color} size={size} />
        ))}
        {here.length > 3 && <span className={classes.more}>+{here.length - 3}</span>}
      </span>
    </Tooltip>
  );
}
