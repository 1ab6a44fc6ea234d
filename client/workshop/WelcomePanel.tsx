import { Button, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { roles, type Role } from "#shared/workshop.ts";
import { CopyField } from "../ui/CopyField.tsx";
import classes from "./WelcomePanel.module.css";

interface WelcomePanelProps {
  links: { role: Role; url: string }[];
  onDone: () => void;
}

/** The links of a new workshop, on the one occasion that they can be shown. */
export function WelcomePanel({ links, onDone }: WelcomePanelProps) {
  const { t } = useTranslation();
  return (
    <section className={classes.panel} aria-labelledby="welcome">
      <Title order={2} id="welcome">
        {t("workshop.welcome.title")}
      </Title>
      <Text mt={4} maw="64ch">
        {t("workshop.welcome.lead")}
      </Text>
      <div className={classes.links}>
        {roles.flatMap((role) =>
          links
            .filter((link) => link.role === role)
            .map(({ url }) => (
              <CopyField
                key={role}
                label={t(`workshop.welcome.${role}`)}
                description={t(`workshop.welcome.${role}Hint`)}
                value={url}
              />
            )),
        )}
      </div>
      <Text size="sm" c="dimmed" maw="64ch">
        {t("workshop.welcome.device")}
      </Text>
      <Button mt="md" onClick={onDone}>
        {t("workshop.welcome.done")}
      </Button>
    </section>
  );
}
