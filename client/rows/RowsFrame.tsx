import type { ReactNode, Ref } from "react";
import { VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Column, RowsName } from "#shared/rowColumns.ts";
import { columnLabels } from "../i18n/rowLabels.ts";
import { tableColumns } from "./columns.ts";
import classes from "./Rows.module.css";
import { tableRoles } from "./tableRoles.ts";

interface RowsFrameProps {
  name: RowsName;
  ref?: Ref<HTMLTableElement>;
  children: ReactNode;
}

/**
 * The table around the rows. It has its roles in words too: on a narrow screen its parts are laid out as cards, and
 * browsers then forget that they are a table.
 */
export function RowsFrame({ name, ref, children }: RowsFrameProps) {
  const { t } = useTranslation();
  const { beside } = tableColumns(name);
  const labels = columnLabels(t, name);
  return (
    <table
      ref={ref}
      {...tableRoles.table}
      className={classes.table}
      data-rows={name}
      aria-label={t(`rows.table.${name}`)}
    >
      <colgroup>
        <col data-kind="mark" />
        {beside.map(({ key, kind }, at) => (
          <col key={key} data-kind={at === 0 ? "lead" : kind} />
        ))}
        <col data-kind="acts" />
      </colgroup>
      <thead {...tableRoles.group} className={classes.head}>
        <tr {...tableRoles.row}>
          <th {...tableRoles.heading}>
            <VisuallyHidden>{t("rows.number")}</VisuallyHidden>
          </th>
          {beside.map(({ key, kind }) => (
            <th key={key} {...tableRoles.heading} data-kind={kind}>
              {labels[key]}
            </th>
          ))}
          <th {...tableRoles.heading}>
            <VisuallyHidden>{t("rows.acts")}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody {...tableRoles.group}>{children}</tbody>
    </table>
  );
}

interface RowCellsProps {
  name: RowsName;
  labels: Readonly<Record<string, string>>;
  /** What names the row: its number, or its university. */
  mark: ReactNode;
  cell(column: Column): ReactNode;
  /** Below the first words. */
  hint?: ReactNode;
  acts?: ReactNode;
}

/** The cells of one row, laid out alike whether they can be written in or not: nothing moves when the editor comes. */
export function RowCells({ name, labels, mark, cell, hint, acts }: RowCellsProps) {
  const { beside, below } = tableColumns(name);
  const labelled = (column: Column): ReactNode => (
    <>
      <span className={classes.label} aria-hidden="true">
        {labels[column.key]}
      </span>
      {cell(column)}
    </>
  );
  const [lead, ...others] = beside;
  return (
    <>
      <td {...tableRoles.cell} className={classes.mark}>
        {mark}
      </td>
      {lead && (
        <td {...tableRoles.cell} className={classes.lead} data-kind={lead.kind}>
          {labelled(lead)}
          {below.length > 0 && (
            <div className={classes.below}>
              {below.map((column) => (
                <div key={column.key} className={classes.part} data-kind={column.kind}>
                  {labelled(column)}
                </div>
              ))}
            </div>
          )}
          {hint}
        </td>
      )}
      {others.map((column) => (
        <td key={column.key} {...tableRoles.cell} data-kind={column.kind}>
          {labelled(column)}
        </td>
      ))}
      <td {...tableRoles.cell} className={classes.acts}>
        {acts}
      </td>
    </>
  );
}

/** Where a table says that it has no rows. */
export function EmptyRows({ name }: { name: RowsName }) {
  const { t } = useTranslation();
  const { beside } = tableColumns(name);
  return (
    <tr {...tableRoles.row} className={classes.empty}>
      <td {...tableRoles.cell} colSpan={beside.length + 2}>
        {t(`rows.empty.${name}`)}
      </td>
    </tr>
  );
}
