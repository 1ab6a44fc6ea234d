import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { cellText } from "#shared/cellText.ts";
import type { Column } from "#shared/rowColumns.ts";
import { mayStand } from "#shared/rows.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { cellReading } from "../i18n/rowLabels.ts";
import classes from "./Cells.module.css";
import { OutcomesChoice } from "./OutcomesChoice.tsx";
import { useTable } from "./table.ts";
import { useCell, useOutcomeIds } from "./useRows.ts";
import type { CellProps } from "./WordsCell.tsx";

/** Which outcomes a row serves, as O1, O2 …; a list of them opens on request. */
export function OutcomesCell(props: CellProps<Extract<Column, { kind: "outcomes" }>>) {
  const { row, column, label, notesId } = props;
  const table = useTable();
  const { t } = useTranslation();
  const text = useLocalized();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  /** A press on the button closes an open list before the click would open it again. */
  const wasOpen = useRef(false);
  const value = useCell(row.map, column.key);
  const outcomes = useOutcomeIds(table.doc);
  const said = cellText(column, value, cellReading(t, text, outcomes));
  const isForeign =
    (value !== undefined && value !== null && !mayStand(column, value)) ||
    idsIn(value).some((id) => !outcomes.includes(id));
  return (
    <span className={classes.choice} data-foreign={isForeign || undefined}>
      <button
        ref={button}
        type="button"
        className={classes.button}
        data-column={column.key}
        aria-label={`${label}: ${said || t("rows.notChosen")}`}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-describedby={isForeign ? notesId : undefined}
        disabled={table.isHeld}
        onPointerDown={() => void (wasOpen.current = isOpen)}
        onClick={() => {
          setIsOpen(!wasOpen.current);
          wasOpen.current = false;
        }}
      >
        <span className={classes.value} data-kind="outcomes" data-empty={said === "" || undefined}>
          {said || "–"}
        </span>
      </button>
      {isOpen && (
        <OutcomesChoice
          row={row}
          column={column}
          label={label}
          chosen={idsIn(value)}
          onClose={() => {
            setIsOpen(false);
            button.current?.focus();
          }}
        />
      )}
    </span>
  );
}

/** What a plain client wrote there may be anything. */
export function idsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((id) => typeof id === "string") : [];
}
