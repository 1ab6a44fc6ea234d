import { Button, Group } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { CanvasConnection } from "../sync/canvasConnection.ts";
import type { RefusalReason } from "../sync/connectionState.ts";
import { Notice } from "../ui/Notice.tsx";
import { Reload } from "./Reload.tsx";
import { LazyUnsentOffer } from "./LazyUnsentOffer.tsx";

interface Refusal {
  /** What one can do about it. */
  way: "reload" | "home";
  /** Whether changes that did not reach the server still will, once that is done. */
  isPassing: boolean;
}

const refusals: Record<RefusalReason, Refusal> = {
  "signed-out": { way: "home", isPassing: true },
  "not-allowed": { way: "home", isPassing: false },
  "no-such-canvas": { way: "home", isPassing: false },
  "too-large": { way: "reload", isPassing: false },
  "too-old": { way: "reload", isPassing: true },
  malformed: { way: "reload", isPassing: false },
};

interface RefusedNoticeProps {
  connection: CanvasConnection;
  reason: RefusalReason;
  unsaved: number;
}

/** The server has spoken its last word to this page: why, what was kept, and what to do. */
export function RefusedNotice({ connection, reason, unsaved }: RefusedNoticeProps) {
  const { t } = useTranslation();
  const { way, isPassing } = refusals[reason];
  const isLost = unsaved > 0 && !isPassing;
  // A reload would send the same again.
  const action = way === "home" ? <ToHome /> : reason === "too-large" && isLost ? null : <Reload />;
  return (
    <div role="alert">
      <Notice
        tone="stop"
        title={t(`canvas.refused.${reason}.title`)}
        icon={<IconAlertTriangle size={20} stroke={1.7} />}
      >
        <p>{t(`canvas.refused.${reason}.body`)}</p>
        <p>{kept(isLost)}</p>
        {isLost ? (
          <LazyUnsentOffer connection={connection}>{action}</LazyUnsentOffer>
        ) : (
          <Group mt="sm">{action}</Group>
        )}
      </Notice>
    </div>
  );

  function kept(isOnlyHere: boolean): ReactNode {
    if (isOnlyHere) return t("canvas.unsent.body", { count: unsaved });
    if (unsaved > 0) return t("canvas.refused.sentLater", { count: unsaved });
    return t("canvas.refused.nothingLost");
  }
}

function ToHome() {
  const { t } = useTranslation();
  return (
    <Button size="sm" variant="default" component={Link} to="/">
      {t("common.toHome")}
    </Button>
  );
}
