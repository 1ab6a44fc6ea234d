import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";

export function Reload() {
  const { t } = useTranslation();
  return (
    <Button size="sm" onClick={() => location.reload()}>
      {t("common.reload")}
    </Button>
  );
}
