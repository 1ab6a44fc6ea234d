import { useTranslation } from "react-i18next";
import classes from "./Agreement.module.css";
import type { SeenBlock } from "./useSeenBlock.ts";

const shownHashLength = 8;

/** The words a decision will be about, read-only, and the beginning of their hash. */
export function SeenWords({ seen: { words, hash, isEmpty } }: { seen: SeenBlock }) {
  const { t } = useTranslation();
  return (
    <div>
      <div
        className={classes.seen}
        role="region"
        aria-label={t("agreement.sign.reads")}
        // So that a long block can be scrolled by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        {isEmpty ? <p className={classes.nothing}>{t("agreement.sign.empty")}</p> : words}
      </div>
      <p className={classes.hash} title={t("agreement.sign.hashHint")}>
        {t("agreement.sign.hash", { hash: hash.slice(0, shownHashLength) })}
      </p>
    </div>
  );
}
