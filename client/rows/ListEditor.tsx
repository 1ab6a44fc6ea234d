import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState, type ClipboardEvent, type KeyboardEvent, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import type { ListName } from "#shared/rows.ts";
import { Announcement } from "../ui/Announcement.tsx";
import { firstKey } from "./columns.ts";
import { ListRows } from "./ListRows.tsx";
import { PasteNotice } from "./PasteNotice.tsx";
import { readPaste, type PasteReport } from "./pasting.ts";
import { focusCell, placeOfElement } from "./rowFocus.ts";
import { rowKeyOf } from "./rowKey.ts";
import classes from "./Rows.module.css";
import { RowsFrame } from "./RowsFrame.tsx";
import { cellsOf } from "./rowActs.ts";
import { keyOf, useTable } from "./table.ts";
import { useListActs } from "./useListActs.ts";
import { useOutcomeIds, useRowMaps } from "./useRows.ts";

interface ListEditorProps {
  name: ListName;
  element: RefObject<HTMLTableElement | null>;
}

/** A table whose rows people add, move and remove: by buttons, by keys, by dragging and by pasting. */
export function ListEditor({ name, element }: ListEditorProps) {
  const table = useTable();
  const { t } = useTranslation();
  const maps = useRowMaps(table.doc, name);
  const outcomes = useOutcomeIds(table.doc);
  const { acts, said, addButton } = useListActs(name, maps, element);
  const [report, setReport] = useState<PasteReport | null>(null);
  const indexOf = (key: string): number => maps.findIndex((map) => keyOf({ id: "", map }) === key);

  function onKeyDown(event: KeyboardEvent): void {
    const key = rowKeyOf(event);
    if (key === null || table.isHeld) return;
    const place = placeOfElement(event.target instanceof Element ? event.target : null);
    const at = place === null ? -1 : indexOf(place.row);
    const map = maps[at];
    if (key === "undo" || key === "redo") acts.travel(key);
    else if (place === null || map === undefined) return;
    else if (key === "moveUp" || key === "moveDown") {
      acts.move(map, key === "moveUp" ? at - 1 : at + 1, place.column);
    } else if (key === "drop") {
      if (Object.keys(cellsOf({ name }, map)).length > 0) return;
      acts.remove(map, "above");
    } else {
      const next = maps[key === "above" ? at - 1 : at + 1];
      if (next)
        focusCell(element.current, { row: keyOf({ id: "", map: next }), column: place.column });
      else if (key === "next" && place.column === firstKey(name)) acts.add(map);
      else if (key !== "next") return;
    }
    event.preventDefault();
  }

  function onPaste(event: ClipboardEvent): void {
    const { target } = event;
    const place = placeOfElement(target instanceof Element ? target : null);
    const map = place === null ? undefined : maps[indexOf(place.row)];
    if (!(target instanceof HTMLTextAreaElement) || !map || table.isHeld) return;
    const { selectionStart, selectionEnd, value } = target;
    const paste = readPaste(event.clipboardData.getData("text/plain"), {
      name,
      column: place?.column ?? firstKey(name),
      kept: value.length - (selectionEnd - selectionStart),
      outcomes,
      t,
    });
    if (paste.kind === "words") return;
    event.preventDefault();
    if (paste.kind === "refused") return setReport(paste);
    const { rows, notTaken } = paste;
    if (rows.length > 0) acts.paste(map, rows);
    setReport(notTaken.length > 0 ? { kind: "taken", rows: rows.length, notTaken } : null);
  }

  return (
    // The keys are those of the cells within it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDown={onKeyDown} onPaste={onPaste}>
      <RowsFrame name={name} ref={element}>
        <ListRows name={name} maps={maps} acts={acts} element={element} />
      </RowsFrame>
      {report && <PasteNotice report={report} onClose={() => setReport(null)} />}
      <div className={classes.foot}>
        <Button
          ref={addButton}
          variant="subtle"
          size="compact-sm"
          disabled={table.isHeld}
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => acts.add(null)}
        >
          {t(`rows.add.${name}`)}
        </Button>
        <span className={classes.footHint}>{t("rows.addHint")}</span>
      </div>
      <Announcement>{said}</Announcement>
    </div>
  );
}
