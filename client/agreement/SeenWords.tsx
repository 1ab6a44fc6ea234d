import { useTranslation } from "react-i18next";
import { Scrollable } from "../ui/Scrollable.tsx";
import classes from "./Agreement.module.css";
import type { SeenBlock } from "./useSeenBlock.ts";

const shownHashLength = 8;

/** The words a decision will be about, read-only, and the beginning of their hash. */
export function SeenWords({ seen: { words, hash, isEmpty } }: { seen: SeenBlock }) {
  const { t } = useTranslation();
  return (
    <div>
      <Scrollable className={classes.seen} role="region" label={t("agreement.sign.reads")}>
        {isEmpty ? <p className={classes.nothing}>{t("agreement.sign.empty")}</p> : words}
      </Scrollable>
      <p className={classes.hash} title={t("agreement.sign.hashHint")}>
        {t("agreement.sign.hash", { hash: hash.slice(0, shownHashLength) })}
      </p>
    </div>
  );
}
