import { Button, Group, Textarea } from "@mantine/core";
import { IconArrowBackUp, IconRowRemove } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { cellText } from "#shared/cellText.ts";
import { rowColumns, type Column } from "#shared/rowColumns.ts";
import { Notice } from "../ui/Notice.tsx";
import { cellReading } from "../i18n/rowLabels.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { tableColumns } from "./columns.ts";
import type { LostRow } from "./lostRows.ts";
import classes from "./Rows.module.css";
import { useTable } from "./table.ts";
import { useOutcomeIds } from "./useRows.ts";
import { tableRoles } from "./tableRoles.ts";

interface LostRowCardProps {
  row: LostRow;
  onPutBack(): void;
}

/**
 * In the place of a row that somebody else removed: what this person had in it. Its words can be written on, and the
 * caret goes where it was taken from, so that not a letter typed meanwhile is lost.
 */
export function LostRowCard({ row, onPutBack }: LostRowCardProps) {
  const { name, doc, labels, lost } = useTable();
  const { t } = useTranslation();
  const text = useLocalized();
  const outcomes = useOutcomeIds(doc);
  const goal = useRef<HTMLTextAreaElement>(null);
  const letter = useRef(row.wasIn?.letter ?? 0);
  useEffect(() => {
    goal.current?.focus();
    goal.current?.setSelectionRange(letter.current, letter.current);
  }, []);
  const columns: readonly Column[] = rowColumns[name];
  const words = columns.filter(
    ({ key, kind }) =>
      kind === "words" && (key === row.wasIn?.column || (row.cells[key] ?? "") !== ""),
  );
  const wasIn =
    row.wasIn === null
      ? undefined
      : (words.find(({ key }) => key === row.wasIn?.column) ?? words[0]);
  const others = columns.flatMap((column) => {
    const said = cellText(column, row.cells[column.key], cellReading(t, text, outcomes));
    return column.kind === "words" || said === "" ? [] : [`${labels[column.key] ?? ""}: ${said}`];
  });
  return (
    <tr {...tableRoles.row} className={classes.lost}>
      <td {...tableRoles.cell} colSpan={tableColumns(name).beside.length + 2}>
        <div role="alert">
          <Notice
            tone="stop"
            title={t(row.wasIn === null ? "rows.lost.wroteIn" : "rows.lost.wasIn")}
            icon={<IconRowRemove size={20} stroke={1.7} />}
          >
            <p>{t("rows.lost.kept")}</p>
          </Notice>
        </div>
        {words.map(({ key }) => (
          <Textarea
            key={key}
            ref={key === wasIn?.key ? goal : null}
            label={t("rows.lost.words", { column: labels[key] ?? "" })}
            autosize
            mt="xs"
            classNames={{ input: classes.lostWords ?? "" }}
            minRows={1}
            value={typeof row.cells[key] === "string" ? row.cells[key] : ""}
            onChange={({ target }) => lost.change(row, { ...row.cells, [key]: target.value })}
          />
        ))}
        {others.length > 0 && <p className={classes.lostValues}>{others.join(" · ")}</p>}
        <Group gap="xs" mt="sm">
          <Button
            size="sm"
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            onClick={onPutBack}
          >
            {t("rows.lost.putBack")}
          </Button>
          <Button size="sm" variant="default" onClick={() => lost.forget(row)}>
            {t("rows.lost.letGo")}
          </Button>
        </Group>
      </td>
    </tr>
  );
}
