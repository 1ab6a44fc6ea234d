import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "./Codes.module.css";

/** Beside a value that another program wrote and that names nothing here. */
export function NotInList() {
  const { t } = useTranslation();
  return (
    <span className={classes.unknown}>
      <IconAlertTriangle size={14} aria-hidden />
      {t("vocabularies.notInList")}
    </span>
  );
}
