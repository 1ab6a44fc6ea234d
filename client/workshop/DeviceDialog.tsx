import { Button, Loader, Text } from "@mantine/core";
import { QRCodeSVG } from "qrcode.react";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { WorkshopId } from "#shared/workshop.ts";
import { problemText } from "../api/problemText.ts";
import { useOnce } from "../api/useOnce.ts";
import { createPersonalLink } from "../api/workshops.ts";
import { useFormatting } from "../i18n/formatting.ts";
import { CopyField } from "../ui/CopyField.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { ErrorNote } from "../ui/ErrorNote.tsx";
import classes from "./DeviceDialog.module.css";

interface DeviceDialogProps {
  workshopId: WorkshopId;
  opened: boolean;
  onClose: () => void;
}

/** A personal link, to scan or to send to oneself. A new one is made each time the dialog opens. */
export function DeviceDialog({ workshopId, opened, onClose }: DeviceDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} onClose={onClose} title={t("workshop.personal.title")}>
      <PersonalLink workshopId={workshopId} />
    </Dialog>
  );
}

function PersonalLink({ workshopId }: { workshopId: WorkshopId }) {
  const { t } = useTranslation();
  const { time } = useFormatting();
  const [link, another] = useOnce(useCallback(() => createPersonalLink(workshopId), [workshopId]));
  switch (link.state) {
    case "loading":
      return <Loader size="sm" aria-label={t("common.loading")} />;
    case "failed":
      return <ErrorNote onRetry={another}>{problemText(link.problem)}</ErrorNote>;
    case "ready":
      return (
        <div className={classes.link}>
          <Text>{t("workshop.personal.lead")}</Text>
          {/* Black on white in both schemes: some cameras read nothing else. */}
          <div className={classes.code}>
            <QRCodeSVG value={link.value.url} size={184} title={t("workshop.personal.code")} />
          </div>
          <CopyField label={t("workshop.personal.link")} value={link.value.url} />
          <Text size="sm">
            {t("workshop.personal.until", { time: time(link.value.expiresAt) })}{" "}
            {t("workshop.personal.warning")}
          </Text>
          <Button variant="subtle" size="compact-md" onClick={another}>
            {t("workshop.personal.another")}
          </Button>
        </div>
      );
  }
}
