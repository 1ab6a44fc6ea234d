import { Group } from "@mantine/core";
import { IconAlertTriangle, IconEye } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import { can } from "#shared/policy.ts";
import type { ReadOnlyReason } from "#shared/wire.ts";
import { useYou } from "../records/canvasRecords.ts";
import type { CanvasConnection } from "../sync/canvasConnection.ts";
import { Notice } from "../ui/Notice.tsx";
import classes from "./CanvasNotices.module.css";
import { RefusedNotice } from "./RefusedNotice.tsx";
import { Reload } from "./Reload.tsx";
import { RoomNotice } from "./RoomNotice.tsx";
import { LazyUnsentOffer } from "./LazyUnsentOffer.tsx";
import { useLasting } from "./useLasting.ts";

interface CanvasNoticesProps {
  connection: CanvasConnection;
  /** Why nobody may write now; null while the room is live. */
  frozen: ReadOnlyReason | null;
}

/** How long the acknowledgement of what was typed before the right was lost may still be under way. */
const underWayMs = 1_000;

/** Above the canvas: why nothing can be written now, what was kept, and what to do. */
export function CanvasNotices({ connection, frozen }: CanvasNoticesProps) {
  const refused = useStore(connection.state, (now) => (now.state === "refused" ? now : null));
  const unsaved = useStore(connection.state, (now) => now.unsaved);
  const words = useStore(connection.words);
  const { role } = useYou();
  const isTaken = can(role, "write") && frozen !== "archived";
  const isLeft = useLasting(unsaved > 0 && !isTaken, underWayMs);
  if (refused) {
    return (
      <div className={classes.stopped}>
        <RefusedNotice connection={connection} reason={refused.reason} unsaved={unsaved} />
      </div>
    );
  }
  return (
    <>
      <RoomNotice why={frozen} hasUnsaved={unsaved > 0} />
      {words === "too-new" && <TooNew />}
      {isLeft && <Unsent connection={connection} unsaved={unsaved} isArchived={frozen !== null} />}
      {words !== "too-new" && !isLeft && frozen !== "archived" && <RoleLine />}
    </>
  );
}

function TooNew() {
  const { t } = useTranslation();
  return (
    <div role="alert" className={classes.stopped}>
      <Notice
        tone="stop"
        title={t("canvas.tooNew.title")}
        icon={<IconAlertTriangle size={20} stroke={1.7} />}
      >
        <p>{t("canvas.tooNew.body")}</p>
        <Group mt="sm">
          <Reload />
        </Group>
      </Notice>
    </div>
  );
}

interface UnsentProps {
  connection: CanvasConnection;
  unsaved: number;
  isArchived: boolean;
}

/** The right to write was lost before the last changes were saved (R14). */
function Unsent({ connection, unsaved, isArchived }: UnsentProps) {
  const { t } = useTranslation();
  return (
    <div role="alert" className={classes.stopped}>
      <Notice
        tone="stop"
        title={t(isArchived ? "canvas.unsent.archived" : "canvas.unsent.title")}
        icon={<IconAlertTriangle size={20} stroke={1.7} />}
      >
        <p>
          {t("canvas.unsent.body", { count: unsaved })} {t("canvas.unsent.later")}
        </p>
        <LazyUnsentOffer connection={connection} />
      </Notice>
    </div>
  );
}

function RoleLine() {
  const { t } = useTranslation();
  const { role } = useYou();
  if (role !== "commenter" && role !== "viewer") return null;
  return (
    <p className={classes.role}>
      <IconEye size={16} stroke={1.7} aria-hidden />
      {t(`canvas.reading.${role}`)}
    </p>
  );
}
