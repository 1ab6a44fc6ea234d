import { Alert, Button, Group, Text } from "@mantine/core";
import { IconAlertTriangle, IconEye } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useStore } from "zustand";
import type { StoreApi } from "zustand/vanilla";
import { useYou } from "../records/canvasRecords.ts";
import type { Words } from "../sync/canvasConnection.ts";
import type { ConnectionState, RefusalReason } from "../sync/connectionState.ts";
import classes from "./CanvasNotices.module.css";

interface CanvasNoticesProps {
  connection: StoreApi<ConnectionState>;
  words: Words;
}

/** Above the canvas: why nothing can be written now, what was kept, and what to do. */
export function CanvasNotices({ connection, words }: CanvasNoticesProps) {
  const { t } = useTranslation();
  const { role } = useYou();
  const refused = useStore(connection, (state) => (state.state === "refused" ? state : null));
  if (refused) return <Refused reason={refused.reason} unsaved={refused.unsaved} />;
  if (words === "too-new") {
    return (
      <Stopped title={t("canvas.tooNew.title")} action={<Reload />}>
        {t("canvas.tooNew.body")}
      </Stopped>
    );
  }
  if (role === "commenter" || role === "viewer") {
    return (
      <p className={classes.role}>
        <IconEye size={16} stroke={1.7} aria-hidden />
        {t(`canvas.reading.${role}`)}
      </p>
    );
  }
  return null;
}

const canReload: Record<RefusalReason, boolean> = {
  "signed-out": false,
  "not-allowed": false,
  "no-such-canvas": false,
  "too-large": true,
  "too-old": true,
  malformed: true,
};

function Refused({ reason, unsaved }: { reason: RefusalReason; unsaved: number }) {
  const { t } = useTranslation();
  return (
    <Stopped
      title={t(`canvas.refused.${reason}.title`)}
      action={canReload[reason] ? <Reload /> : <ToHome />}
    >
      {t(`canvas.refused.${reason}.body`)}{" "}
      {unsaved > 0
        ? t("canvas.refused.unsaved", { count: unsaved })
        : t("canvas.refused.nothingLost")}
    </Stopped>
  );
}

function Stopped({
  title,
  action,
  children,
}: {
  title: string;
  action: ReactNode;
  children: ReactNode;
}) {
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      className={classes.stopped}
      icon={<IconAlertTriangle aria-hidden />}
      title={title}
    >
      <Text size="sm">{children}</Text>
      <Group mt="sm">{action}</Group>
    </Alert>
  );
}

function Reload() {
  const { t } = useTranslation();
  return (
    <Button size="sm" onClick={() => location.reload()}>
      {t("common.reload")}
    </Button>
  );
}

function ToHome() {
  const { t } = useTranslation();
  return (
    <Button size="sm" component={Link} to="/">
      {t("common.toHome")}
    </Button>
  );
}
