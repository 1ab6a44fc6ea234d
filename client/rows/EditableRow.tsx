import { memo, useCallback, useId, useMemo, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type * as Y from "yjs";
import type { Column } from "#shared/rowColumns.ts";
import { placeholderOf } from "./columns.ts";
import { NumberCell } from "./NumberCell.tsx";
import { OutcomeHint } from "./OutcomeHint.tsx";
import { OutcomesCell } from "./OutcomesCell.tsx";
import { RowCells } from "./RowsFrame.tsx";
import { RowNotes } from "./RowNotes.tsx";
import classes from "./Rows.module.css";
import { keyOf, useTable } from "./table.ts";
import { TermCell } from "./TermCell.tsx";
import type { ShownRow } from "./useRows.ts";
import { WordsCell } from "./WordsCell.tsx";
import { tableRoles } from "./tableRoles.ts";

interface EditableRowProps {
  id: string;
  map: Y.Map<unknown> | null;
  /** What a screen reader calls it. */
  title: string;
  /** The same element between renders. */
  mark: ReactNode;
  acts: ReactNode;
}

/** One row to write in. It renders again for itself only, and its cells each for their own. */
export const EditableRow = memo(function EditableRow(props: EditableRowProps) {
  const { id, map, title, mark, acts } = props;
  const table = useTable();
  const row = useMemo((): ShownRow => ({ id, map }), [id, map]);
  const notesId = useId();
  const hintId = useId();
  const [isWriting, setIsWriting] = useState(false);
  const [refused, setRefused] = useState<Readonly<Record<string, string>>>({});
  const hasHint = table.name === "outcomes";
  const onRefused = useCallback(
    (key: string, typed: string | null) =>
      setRefused(({ [key]: _, ...others }) =>
        typed === null ? others : { ...others, [key]: typed },
      ),
    [],
  );
  return (
    <>
      <tr
        {...tableRoles.row}
        className={classes.row}
        data-row={keyOf(row)}
        aria-label={title}
        onFocus={() => table.onEnter(row)}
        onBlur={() => table.onLeave(row)}
      >
        <RowCells
          name={table.name}
          labels={table.labels}
          mark={mark}
          acts={acts}
          hint={hasHint && <OutcomeHint id={hintId} row={row} isWriting={isWriting} />}
          cell={(column) => (
            <Cell
              row={row}
              column={column}
              title={title}
              notesId={notesId}
              hintId={hasHint ? hintId : undefined}
              onWriting={hasHint ? setIsWriting : undefined}
              onRefused={onRefused}
            />
          )}
        />
      </tr>
      <RowNotes id={notesId} row={row} refused={refused} />
    </>
  );
});

interface CellProps {
  row: ShownRow;
  column: Column;
  title: string;
  notesId: string;
  hintId: string | undefined;
  onWriting: ((isWriting: boolean) => void) | undefined;
  onRefused(key: string, typed: string | null): void;
}

function Cell({ row, column, title, notesId, hintId, onWriting, onRefused }: CellProps) {
  const { name, labels } = useTable();
  const { t } = useTranslation();
  const heading = labels[column.key] ?? "";
  const label = t("rows.cell", { column: heading, row: title });
  const placeholder = placeholderOf(name, column, labels);
  const common = { row, label, notesId };
  switch (column.kind) {
    case "words":
      return (
        <WordsCell
          {...common}
          column={column}
          describedBy={hintId}
          placeholder={placeholder}
          onWriting={onWriting}
        />
      );
    case "number":
      return (
        <NumberCell
          {...common}
          column={column}
          onRefused={(typed) => onRefused(column.key, typed)}
        />
      );
    case "term":
      return <TermCell {...common} column={column} placeholder={placeholder} />;
    case "outcomes":
      return <OutcomesCell {...common} column={column} />;
  }
}
