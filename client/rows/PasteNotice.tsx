import { Button } from "@mantine/core";
import { IconClipboardX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Notice } from "../ui/Notice.tsx";
import type { PasteReport } from "./pasting.ts";
import classes from "./Rows.module.css";
import { useTable } from "./table.ts";

/** What of a paste could not be taken over, until it is closed: it can be read and copied from here. */
export function PasteNotice({ report, onClose }: { report: PasteReport; onClose(): void }) {
  const { labels } = useTable();
  const { t } = useTranslation();
  const isTaken = report.kind === "taken";
  return (
    <div className={classes.notice} role="alert">
      <Notice
        tone="stop"
        title={
          isTaken ? t("rows.paste.title", { count: report.rows }) : t("rows.paste.refusedTitle")
        }
        icon={<IconClipboardX size={20} stroke={1.7} />}
      >
        {isTaken ? (
          <>
            <p>{t("rows.paste.notTaken", { count: report.notTaken.length })}</p>
            <ul className={classes.notTaken}>
              {report.notTaken.map(({ row, column, text }, at) => (
                <li key={at}>
                  {column === null
                    ? t("rows.paste.noColumn", { line: row, text })
                    : t("rows.paste.value", { line: row, column: labels[column] ?? column, text })}
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p>{report.reason}</p>
        )}
        <Button size="compact-sm" variant="default" mt="xs" onClick={onClose}>
          {t("rows.paste.close")}
        </Button>
      </Notice>
    </div>
  );
}
