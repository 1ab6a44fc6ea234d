import { useState } from "react";
import type { Column } from "#shared/rowColumns.ts";
import { setCell } from "#shared/rowEdits.ts";
import { mayStand } from "#shared/rows.ts";
import { numberIn } from "#shared/typedNumber.ts";
import { writtenText } from "#shared/cellText.ts";
import { numberText } from "../i18n/rowLabels.ts";
import classes from "./Cells.module.css";
import { changeRow, useTable } from "./table.ts";
import { useCell } from "./useRows.ts";
import type { CellProps } from "./WordsCell.tsx";

interface NumberCellProps extends CellProps<Extract<Column, { kind: "number" }>> {
  /** What was typed and could not be written; null when all is well. */
  onRefused(typed: string | null): void;
}

/**
 * A number within the bounds of its column. One that may stand is written as it is typed; for another nothing is
 * written, and what was typed stays, marked, once the field is left: while "25" is typed, "2" is no mistake.
 */
export function NumberCell({ row, column, label, notesId, onRefused }: NumberCellProps) {
  const table = useTable();
  const value = useCell(row.map, column.key);
  const [typed, setTyped] = useState<string | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  const isForeign = value !== undefined && value !== null && !mayStand(column, value);

  function refuse(refused: string | null): void {
    setTyped(refused);
    setIsRefused(refused !== null);
    onRefused(refused);
  }

  function type(text: string): void {
    setTyped(text);
    if (isRefused) setIsRefused(false);
    if (isRefused) onRefused(null);
    const number = readNumber(column, text);
    if (number === undefined || number === (value ?? null)) return;
    changeRow(table, row, (map) => setCell(map, column, number));
  }

  return (
    <input
      className={classes.number}
      inputMode="decimal"
      autoComplete="off"
      readOnly={table.isHeld}
      data-column={column.key}
      data-foreign={isForeign || isRefused || undefined}
      aria-label={label}
      aria-invalid={isForeign || isRefused || undefined}
      aria-describedby={isForeign || isRefused ? notesId : undefined}
      placeholder="–"
      value={typed ?? shownText(value)}
      onChange={(event) => type(event.target.value)}
      onKeyDown={({ key }) => {
        if (key === "Escape") refuse(null);
      }}
      onBlur={() => {
        if (typed === null) return;
        refuse(readNumber(column, typed) === undefined ? typed : null);
      }}
    />
  );
}

/** The number that may be written, null for an emptied field, undefined for what may not stand there. */
function readNumber(column: NumberCellProps["column"], text: string): number | null | undefined {
  if (text.trim() === "") return null;
  const number = numberIn(text);
  return number !== null && mayStand(column, number) ? number : undefined;
}

function shownText(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "number" ? numberText(value) : writtenText(value);
}
