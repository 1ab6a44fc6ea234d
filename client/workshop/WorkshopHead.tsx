import { Button, Group, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconDeviceMobile, IconUserPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { can } from "#shared/policy.ts";
import type { WorkshopAnswer } from "../api/records.ts";
import { Initials } from "../ui/Initials.tsx";
import { DeviceDialog } from "./DeviceDialog.tsx";
import { ShareDialog } from "./ShareDialog.tsx";
import classes from "./WorkshopHead.module.css";

/** What this workshop is, who gathers in it, and the ways in. */
export function WorkshopHead({ answer }: { answer: WorkshopAnswer }) {
  const { t } = useTranslation();
  const { workshop, universities, you } = answer;
  const [isSharing, share] = useDisclosure();
  const [isMoving, device] = useDisclosure();
  return (
    <div className={classes.head}>
      <Title order={1} className={classes.title}>
        {workshop.title}
      </Title>
      <Group gap="xs">
        <Button
          variant="default"
          leftSection={<IconDeviceMobile size={16} aria-hidden />}
          onClick={device.open}
        >
          {t("workshop.device")}
        </Button>
        {can(you.role, "invite") && (
          <Button leftSection={<IconUserPlus size={16} aria-hidden />} onClick={share.open}>
            {t("workshop.share")}
          </Button>
        )}
      </Group>
      <ul className={classes.universities}>
        {universities.map(({ id, name, shortName, color }) => (
          <li key={id} className={classes.university}>
            <Initials name={shortName} color={color} size={24} />
            {name}
          </li>
        ))}
      </ul>
      <ShareDialog
        workshopId={workshop.id}
        universities={universities}
        opened={isSharing}
        onClose={share.close}
      />
      <DeviceDialog workshopId={workshop.id} opened={isMoving} onClose={device.close} />
    </div>
  );
}
