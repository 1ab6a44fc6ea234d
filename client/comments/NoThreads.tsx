import { IconMessage2 } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "./Comments.module.css";
import type { ThreadFilter } from "./useThreads.ts";

interface NoThreadsProps {
  filter: ThreadFilter;
  /** There is no thread of any kind. */
  isUnused: boolean;
  canComment: boolean;
}

/** What stands where threads would: how to make one. */
export function NoThreads({ filter, isUnused, canComment }: NoThreadsProps) {
  const { t } = useTranslation();
  if (filter === "resolved")
    return <p className={classes.empty}>{t("comments.empty.noneResolved")}</p>;
  return (
    <div className={classes.empty}>
      <IconMessage2 size={26} stroke={1.4} aria-hidden />
      <p className={classes.emptyTitle}>
        {t(isUnused ? "comments.empty.title" : "comments.empty.allResolved")}
      </p>
      <p>{t(canComment ? "comments.empty.write" : "comments.empty.read")}</p>
    </div>
  );
}
