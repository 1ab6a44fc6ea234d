import type { ReactNode } from "react";
import classes from "./Notice.module.css";

interface NoticeProps {
  title: string;
  icon: ReactNode;
  /** `stop`: nothing goes on by itself. */
  tone: "wait" | "stop";
  children: ReactNode;
}

/** A quiet box that says what is going on; whoever shows it says how it is announced. */
export function Notice({ title, icon, tone, children }: NoticeProps) {
  return (
    <div className={classes.notice} data-tone={tone}>
      <span className={classes.sign} aria-hidden="true">
        {icon}
      </span>
      <p className={classes.title}>{title}</p>
      <div className={classes.body}>{children}</div>
    </div>
  );
}
