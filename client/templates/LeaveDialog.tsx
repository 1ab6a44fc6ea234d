import { Button, Group, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Dialog } from "../ui/Dialog.tsx";

interface LeaveDialogProps {
  opened: boolean;
  onStay: () => void;
  onLeave: () => void;
}

export function LeaveDialog({ opened, onStay, onLeave }: LeaveDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} onClose={onStay} title={t("templates.editor.leaveTitle")}>
      <Text size="sm">{t("templates.editor.leave")}</Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onLeave}>
          {t("templates.editor.leaveDo")}
        </Button>
        <Button data-autofocus onClick={onStay}>
          {t("templates.editor.stay")}
        </Button>
      </Group>
    </Dialog>
  );
}
