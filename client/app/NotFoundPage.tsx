import { Button, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Page } from "../ui/Page.tsx";

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t("common.notFound.title")} narrow>
      <Title order={1}>{t("common.notFound.title")}</Title>
      <Text mt="sm">{t("common.notFound.body")}</Text>
      <Button component={Link} to="/" mt="lg">
        {t("common.toHome")}
      </Button>
    </Page>
  );
}
