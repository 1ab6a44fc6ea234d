import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "./Codes.module.css";

/** Beside a value that another program wrote and that means nothing here. */
export function UnknownMark({ why }: { why: "notInList" | "notValid" }) {
  const { t } = useTranslation();
  return (
    <span className={classes.unknown}>
      <IconAlertTriangle size={14} aria-hidden />
      {t(`vocabularies.${why}`)}
    </span>
  );
}
