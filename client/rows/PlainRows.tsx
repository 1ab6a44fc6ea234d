import { useEffect, useReducer } from "react";
import { useTranslation } from "react-i18next";
import type * as Y from "yjs";
import { cellText } from "#shared/cellText.ts";
import type { Column, RowsName } from "#shared/rowColumns.ts";
import { plainRowsOf, sharedRowsOf, type PlainRow } from "#shared/rows.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { cellReading, columnLabels } from "../i18n/rowLabels.ts";
import cells from "./Cells.module.css";
import { placeholderOf, tableColumns } from "./columns.ts";
import { EmptyRows, RowCells, RowsFrame } from "./RowsFrame.tsx";
import classes from "./Rows.module.css";
import { RowMark } from "./RowMark.tsx";
import { useOutcomeIds } from "./useRows.ts";
import { useUniversities } from "./useUniversities.ts";
import { tableRoles } from "./tableRoles.ts";

interface PlainRowsProps {
  doc: Y.Doc;
  name: RowsName;
  /** The editor is on its way: keep the room that it takes. */
  isWaiting: boolean;
}

/** A table as it is now, without anything to write in. */
export function PlainRows({ doc, name, isWaiting }: PlainRowsProps) {
  const { t } = useTranslation();
  const text = useLocalized();
  const outcomes = useOutcomeIds(doc);
  const rows = useRowsNow(doc, name);
  const labels = columnLabels(t, name);
  const reading = cellReading(t, text, outcomes);
  const isSmall = ({ key }: Column): boolean =>
    tableColumns(name).below.some((column) => column.key === key);

  const cell = (row: PlainRow) => (column: Column) => {
    const value = row.cells.find(([key]) => key === column.key)?.[1];
    const said = cellText(column, value, reading);
    // A reader has no use for the names of what is not filled in; a writer's page keeps their room.
    const nothing = isWaiting ? placeholderOf(name, column, labels) : isSmall(column) ? "" : "–";
    return (
      <span className={cells.value} data-kind={column.kind} data-empty={said === "" || undefined}>
        {said || nothing}
      </span>
    );
  };
  return (
    <div className={classes.rows}>
      <RowsFrame name={name}>
        {rows.map((row, at) => (
          <tr key={`${at}:${row.id}`} {...tableRoles.row} className={classes.row}>
            <RowCells
              name={name}
              labels={labels}
              mark={<RowMark name={name} id={row.id} index={at} />}
              cell={cell(row)}
              hint={
                name === "outcomes" && isWaiting ? <span className={classes.hint} /> : undefined
              }
            />
          </tr>
        ))}
        {rows.length === 0 && <EmptyRows name={name} />}
      </RowsFrame>
      {isWaiting && name !== "partners" && <div className={classes.foot} />}
    </div>
  );
}

/** Every row there is, a university's also when nobody has written about it yet. */
function useRowsNow(doc: Y.Doc, name: RowsName): PlainRow[] {
  const [, drawAgain] = useReducer((drawn: number) => drawn + 1, 0);
  useEffect(() => {
    const shared = sharedRowsOf(doc, name);
    shared.observeDeep(drawAgain);
    drawAgain(); // Something may have come between the first drawing and this effect.
    return () => shared.unobserveDeep(drawAgain);
  }, [doc, name]);
  const universities = useUniversities();
  const stored = plainRowsOf(doc, name);
  if (name !== "partners") return stored;
  const known = universities.map(
    ({ id }) => stored.find((row) => row.id === id) ?? { id, cells: [] },
  );
  return [...known, ...stored.filter(({ id }) => !universities.some((one) => one.id === id))];
}
