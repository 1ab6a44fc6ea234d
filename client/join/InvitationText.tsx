import { Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Invitation } from "../api/records.ts";
import { useFormatting } from "../i18n/formatting.ts";
import classes from "./InvitationText.module.css";

/** What one is invited to, with whom, and what one may do there. */
export function InvitationText({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation();
  const { list } = useFormatting();
  const { workshop, universities, role } = invitation;
  return (
    <div>
      <Text className={classes.kicker}>{t("join.kicker")}</Text>
      <Title order={1}>{workshop.title}</Title>
      <Text c="dimmed" mt={6}>
        {t("join.with", {
          count: universities.length,
          list: list(universities.map(({ name }) => name)),
        })}
      </Text>
      <Text mt="md">
        {t("join.as", { role: t(`common.roles.${role}`).toLocaleLowerCase() })}{" "}
        {t(`join.can.${role}`)}
      </Text>
    </div>
  );
}
