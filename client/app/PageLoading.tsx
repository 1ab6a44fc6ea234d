import { Loader } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Page } from "../ui/Page.tsx";

export function PageLoading() {
  const { t } = useTranslation();
  return (
    <Page>
      <Loader role="status" aria-label={t("common.loading")} size="sm" />
    </Page>
  );
}
