import { VisuallyHidden } from "@mantine/core";
import { IconArchive, IconCloudOff, IconTools } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ReadOnlyReason } from "#shared/wire.ts";
import { Notice } from "../ui/Notice.tsx";
import classes from "./CanvasNotices.module.css";

const icons = { storage: IconCloudOff, damaged: IconTools, archived: IconArchive } as const;

interface RoomNoticeProps {
  /** Null while the room is live. */
  why: ReadOnlyReason | null;
  hasUnsaved: boolean;
}

/**
 * Why nobody can write just now. It stays in view, whatever one is reading, and goes by itself. A screen reader hears
 * it once, and once when it is over: so it holds no number that changes.
 */
export function RoomNotice({ why, hasUnsaved }: RoomNoticeProps) {
  const { t } = useTranslation();
  const [wasReadOnly, setWasReadOnly] = useState(false);
  if (why !== null && !wasReadOnly) setWasReadOnly(true);
  const Icon = why && icons[why];
  return (
    <div role="status" className={classes.room}>
      {Icon && (
        <Notice
          tone="wait"
          title={t(`canvas.room.${why}.title`)}
          icon={<Icon size={20} stroke={1.7} />}
        >
          <p>
            {t(`canvas.room.${why}.body`)}
            {hasUnsaved && why !== "archived" && ` ${t("canvas.room.kept")}`}
          </p>
        </Notice>
      )}
      {!why && wasReadOnly && <VisuallyHidden>{t("canvas.room.liveAgain")}</VisuallyHidden>}
    </div>
  );
}
