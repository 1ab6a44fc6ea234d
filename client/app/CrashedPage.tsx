import { Button, Code, Group, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Page } from "../ui/Page.tsx";

// What Chromium, Firefox and Safari say when a part of the page cannot be fetched.
const notLoaded = /dynamically imported module|module script failed|error loading/i;

export function CrashedPage({ error }: { error: Error }) {
  const { t } = useTranslation();
  const reason = notLoaded.test(error.message) ? "outdated" : "crashed";
  return (
    <Page title={t(`common.${reason}.title`)} narrow>
      <Title order={1}>{t(`common.${reason}.title`)}</Title>
      <Text mt="sm">{t(`common.${reason}.body`)}</Text>
      <Group mt="lg">
        <Button onClick={() => location.reload()}>{t("common.reload")}</Button>
        {/* A plain link: it leaves the broken page for good. */}
        <Button component="a" href="/" variant="default">
          {t("common.toHome")}
        </Button>
      </Group>
      {reason === "crashed" && (
        <details>
          <summary>{t("common.crashed.details")}</summary>
          <Code block>{error.message}</Code>
        </details>
      )}
    </Page>
  );
}
