import { Stack, Text } from "@mantine/core";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { University, WorkshopId } from "#shared/workshop.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { getInvites } from "../api/workshops.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { InviteForm } from "./InviteForm.tsx";
import { InviteList } from "./InviteList.tsx";

interface ShareDialogProps {
  workshopId: WorkshopId;
  universities: University[];
  opened: boolean;
  onClose: () => void;
}

/** Makes links into the workshop and withdraws them. Only for those who may invite. */
export function ShareDialog({ opened, onClose, ...links }: ShareDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} onClose={onClose} title={t("workshop.links.title")} size="lg">
      <Links {...links} />
    </Dialog>
  );
}

function Links({
  workshopId,
  universities,
}: Pick<ShareDialogProps, "workshopId" | "universities">) {
  const { t } = useTranslation();
  const [invites, refresh] = useAnswer(useCallback(() => getInvites(workshopId), [workshopId]));
  return (
    <Stack gap="lg">
      <Text>{t("workshop.links.lead")}</Text>
      <InviteForm
        workshopId={workshopId}
        universities={universities}
        onCreated={() => void refresh()}
      />
      <InviteList invites={invites} universities={universities} onChanged={() => void refresh()} />
    </Stack>
  );
}
