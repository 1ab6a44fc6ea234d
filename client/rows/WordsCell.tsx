import { useLayoutEffect, useRef } from "react";
import * as Y from "yjs";
import type { Column } from "#shared/rowColumns.ts";
import { bindText, oneLine } from "../sync/bindText.ts";
import classes from "./Cells.module.css";
import { changeRow, useTable } from "./table.ts";
import { useCell, useWords, type ShownRow } from "./useRows.ts";

/** What is no cell of a table any more but a text; that has its place below the table. */
export const mostLetters = 2_000;

export interface CellProps<C extends Column = Column> {
  row: ShownRow;
  column: C;
  label: string;
  /** Where it is said what is wrong with the row. */
  notesId: string;
}

interface WordsCellProps extends CellProps {
  /** Further ids of what describes the field. */
  describedBy?: string | undefined;
  placeholder: string;
  onWriting?: ((isWriting: boolean) => void) | undefined;
}

/** Words that several people write together. */
export function WordsCell(props: WordsCellProps) {
  const { row, column, label, describedBy, placeholder, onWriting } = props;
  const table = useTable();
  const field = useRef<HTMLTextAreaElement>(null);
  const value = useCell(row.map, column.key);
  const words = useWords(value);
  const text = value instanceof Y.Text ? value : null;
  const unshared = text ? null : words;
  useLayoutEffect(() => {
    if (!field.current) return;
    if (text) return bindText(field.current, text, table.history.origin);
    return startText(field.current, unshared ?? "", (typed) =>
      changeRow(table, row, (map) => map.set(column.key, new Y.Text(typed))),
    );
  }, [text, unshared, table, row, column]);
  return (
    // The copy beside the field has its words and so gives it its height.
    <div className={classes.grow} data-words={`${words || placeholder} `}>
      <textarea
        ref={field}
        className={classes.words}
        rows={1}
        maxLength={mostLetters}
        readOnly={table.isHeld}
        data-column={column.key}
        aria-label={label}
        aria-describedby={describedBy}
        placeholder={placeholder}
        onFocus={() => onWriting?.(true)}
        onBlur={() => onWriting?.(false)}
      />
    </div>
  );
}

/** A field whose text is not there yet, or is no shared one: the first letter makes it. */
function startText(
  field: HTMLTextAreaElement,
  words: string,
  write: (typed: string) => void,
): () => void {
  if (field.value !== words) field.value = words;
  const onInput = (event: Event): void => {
    if (event instanceof InputEvent && event.isComposing) return;
    const typed = oneLine(field.value);
    if (typed !== words) write(typed);
  };
  field.addEventListener("input", onInput);
  field.addEventListener("compositionend", onInput);
  return () => {
    field.removeEventListener("input", onInput);
    field.removeEventListener("compositionend", onInput);
  };
}
