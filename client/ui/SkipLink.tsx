import { useTranslation } from "react-i18next";
import classes from "./SkipLink.module.css";

/** The first stop of the keyboard on a page: past the bar, to the content. It shows only while it has the focus. */
export function SkipLink({ to }: { to: string }) {
  const { t } = useTranslation();
  return (
    <a className={classes.skip} href={`#${to}`}>
      {t("common.skip")}
    </a>
  );
}
