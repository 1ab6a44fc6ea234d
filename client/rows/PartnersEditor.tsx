import { Button } from "@mantine/core";
import { useMemo, useState, type KeyboardEvent, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import type * as Y from "yjs";
import { rowColumns, type Column } from "#shared/rowColumns.ts";
import { partnerRow, setCell, wordsOf } from "#shared/rowEdits.ts";
import { partnersOf } from "#shared/rows.ts";
import { Announcement } from "../ui/Announcement.tsx";
import { EditableRow } from "./EditableRow.tsx";
import { LostRowCard } from "./LostRowCard.tsx";
import type { LostRow } from "./lostRows.ts";
import { focusCell, placeOfElement } from "./rowFocus.ts";
import { rowKeyOf } from "./rowKey.ts";
import { RowMark } from "./RowMark.tsx";
import classes from "./Rows.module.css";
import { EmptyRows, RowsFrame } from "./RowsFrame.tsx";
import { useTable } from "./table.ts";
import { usePartnerRows } from "./useRows.ts";
import { useUniversities } from "./useUniversities.ts";

/** One row per university of the workshop, as a form each: seven columns leave no room for words side by side. */
export function PartnersEditor({ element }: { element: RefObject<HTMLTableElement | null> }) {
  const table = useTable();
  const { t } = useTranslation();
  const [said, setSaid] = useState("");
  const rows = usePartnerRows(table.doc, useUniversities());
  const gone = useStore(table.lost.lost);

  function onKeyDown(event: KeyboardEvent): void {
    const key = rowKeyOf(event);
    const place = placeOfElement(event.target instanceof Element ? event.target : null);
    if (key === null || table.isHeld) return;
    if (key === "undo" || key === "redo") {
      table.history[key]();
      setSaid(t(key === "undo" ? "rows.said.undone" : "rows.said.redone"));
    } else if (place && (key === "next" || key === "above")) {
      const next = rows[rows.findIndex(({ id }) => id === place.row) + (key === "next" ? 1 : -1)];
      if (next) focusCell(element.current, { row: next.id, column: place.column });
    } else return;
    event.preventDefault();
  }

  function putBack(row: LostRow): void {
    table.history.act(() => addWords(partnerRow(table.doc, row.id), row));
    table.lost.forget(row);
    focusCell(element.current, { row: row.id, column: row.wasIn?.column ?? null });
  }

  return (
    // The keys are those of the cells within it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDown={onKeyDown}>
      <RowsFrame name="partners" ref={element}>
        {rows.map(({ id, map }) => (
          <PartnerRow key={id} id={id} map={map} />
        ))}
        {rows.length === 0 && <EmptyRows name="partners" />}
        {gone.map((row) => (
          <LostRowCard key={`lost ${row.id}`} row={row} onPutBack={() => putBack(row)} />
        ))}
      </RowsFrame>
      <Announcement>{said}</Announcement>
    </div>
  );
}

function PartnerRow({ id, map }: { id: string; map: Y.Map<unknown> | null }) {
  const { doc, history, isHeld, writersIn } = useTable();
  const { t } = useTranslation();
  const university = useUniversities().find((one) => one.id === id);
  const title = university?.name ?? t("rows.stranger");
  const isStranger = university === undefined;
  const mark = useMemo(() => <RowMark name="partners" id={id} index={0} />, [id]);
  const acts = useMemo(
    () => (
      <>
        <span className={classes.writers}>{writersIn(id)}</span>
        {isStranger && !isHeld && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t("rows.removeRow", { row: title })}
            onClick={() => history.act(() => partnersOf(doc).delete(id))}
          >
            {t("rows.remove")}
          </Button>
        )}
      </>
    ),
    [writersIn, id, isStranger, isHeld, t, title, history, doc],
  );
  return <EditableRow id={id} map={map} title={title} mark={mark} acts={acts} />;
}

/** Two people began a university's row at once, and one row stands: the other's words come behind those that stand in it. */
function addWords(map: Y.Map<unknown>, { cells }: LostRow): void {
  const columns: readonly Column[] = rowColumns.partners;
  for (const column of columns) {
    const value = cells[column.key];
    if (value === undefined || value === "") continue;
    if (column.kind !== "words") {
      if (map.get(column.key) === undefined) setCell(map, column, value);
    } else if (typeof value === "string") {
      const words = wordsOf(map, column.key);
      if (words.toString().includes(value)) continue;
      words.insert(words.length, words.length === 0 ? value : ` / ${value}`);
    }
  }
}
