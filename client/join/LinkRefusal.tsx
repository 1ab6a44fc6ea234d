import { Button, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

/** Why a link does not open anything, and what to do about it. */
export function LinkRefusal({ title, body }: { title: string; body: string }) {
  const { t } = useTranslation();
  return (
    <>
      <Title order={1}>{title}</Title>
      <Text mt="sm">{body}</Text>
      <Button component={Link} to="/" variant="default" mt="lg">
        {t("common.toHome")}
      </Button>
    </>
  );
}
