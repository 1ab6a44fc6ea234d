import { Anchor } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { writtenText } from "#shared/cellText.ts";
import { setCell } from "#shared/rowEdits.ts";
import { rowColumns, type Column } from "#shared/rowColumns.ts";
import { numberText } from "../i18n/rowLabels.ts";
import { idsIn } from "./OutcomesCell.tsx";
import { useRowNotes, type RowNote } from "./rowNotes.ts";
import classes from "./Rows.module.css";
import { tableColumns } from "./columns.ts";
import { changeRow, useTable, type Table } from "./table.ts";
import { useOutcomeIds, type ShownRow } from "./useRows.ts";
import { tableRoles } from "./tableRoles.ts";

interface RowNotesProps {
  id: string;
  row: ShownRow;
  /** What was typed into number cells and not written, by column. */
  refused: Readonly<Record<string, string>>;
}

/** What is wrong with a row, in words below it; nothing when all is well. */
export function RowNotes({ id, row, refused }: RowNotesProps) {
  const table = useTable();
  const outcomes = useOutcomeIds(table.doc);
  const notes = useRowNotes(table.name, row, outcomes);
  const columns: readonly Column[] = rowColumns[table.name];
  const typed = columns.filter(({ key }) => refused[key] !== undefined);
  if (notes.length === 0 && typed.length === 0) return null;
  return (
    <tr {...tableRoles.row} className={classes.notesRow}>
      <td {...tableRoles.cell} colSpan={tableColumns(table.name).beside.length + 2}>
        <ul className={classes.notes} id={id}>
          {typed.map((column) => (
            <Note key={`typed ${column.key}`}>
              <RefusedNumber row={row} column={column} typed={refused[column.key] ?? ""} />
            </Note>
          ))}
          {notes
            .filter(({ column }) => refused[column.key] === undefined)
            .map((note) => (
              <Note key={note.column.key}>
                <NoteText note={note} row={row} outcomes={outcomes} table={table} />
              </Note>
            ))}
        </ul>
      </td>
    </tr>
  );
}

function Note({ children }: { children: React.ReactNode }) {
  return (
    <li>
      <IconAlertTriangle size={14} aria-hidden />
      <span>{children}</span>
    </li>
  );
}

function RefusedNumber({ row, column, typed }: { row: ShownRow; column: Column; typed: string }) {
  const { labels } = useTable();
  const { t } = useTranslation();
  if (column.kind !== "number") return null;
  const value: unknown = row.map?.get(column.key);
  const refusal = t("rows.refused.number", {
    column: labels[column.key] ?? "",
    typed,
    least: numberText(column.least),
    most: numberText(column.most),
    step: numberText(column.step),
  });
  const kept =
    typeof value === "number" ? ` ${t("rows.refused.kept", { value: numberText(value) })}` : "";
  return refusal + kept;
}

interface NoteTextProps {
  note: RowNote;
  row: ShownRow;
  outcomes: readonly string[];
  table: Table;
}

function NoteText({ note, row, outcomes, table }: NoteTextProps) {
  const { t } = useTranslation();
  const column = table.labels[note.column.key] ?? "";
  if (note.kind === "foreign") {
    return t("rows.refused.foreign", { column, value: writtenText(note.value) });
  }
  const removeGone = (): void =>
    changeRow(table, row, (map) => {
      const left = idsIn(map.get(note.column.key)).filter((id) => outcomes.includes(id));
      setCell(map, note.column, left.length > 0 ? left : null);
    });
  return (
    <>
      {t("rows.refused.gone", { column })}{" "}
      {!table.isHeld && (
        <Anchor component="button" type="button" size="xs" onClick={removeGone}>
          {t("rows.refused.removeGone")}
        </Anchor>
      )}
    </>
  );
}
