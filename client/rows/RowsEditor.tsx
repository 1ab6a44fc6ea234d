import { useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import type * as Y from "yjs";
import type { RowsName } from "#shared/rowColumns.ts";
import { columnLabels } from "../i18n/rowLabels.ts";
import { openHistory, type RowsHistory } from "./history.ts";
import { ListEditor } from "./ListEditor.tsx";
import { watchLostRows, type LostRows } from "./lostRows.ts";
import { PartnersEditor } from "./PartnersEditor.tsx";
import { PlainRows } from "./PlainRows.tsx";
import { fieldsOfRow } from "./rowFocus.ts";
import classes from "./Rows.module.css";
import { keyOf, TableContext, type Table } from "./table.ts";

export interface RowsEditorProps {
  doc: Y.Doc;
  name: RowsName;
  /** Nobody takes what is written now. */
  isHeld: boolean;
  /** The same between renders, like the two below: the faces of the others who are in a row. */
  writersIn(rowId: string): ReactNode;
  onEnter(rowId: string): void;
  onLeave(rowId: string): void;
}

/** A table to write in together. */
export function RowsEditor(props: RowsEditorProps) {
  const { doc, name, isHeld, writersIn, onEnter, onLeave } = props;
  const { t } = useTranslation();
  const element = useRef<HTMLTableElement>(null);
  const open = useOpenTable(doc, name, element);
  const table = useMemo(
    (): Table | null =>
      open && {
        ...open,
        doc,
        name,
        isHeld,
        writersIn,
        labels: columnLabels(t, name),
        onEnter: ({ id, map }) => {
          if (map) open.lost.enter(map);
          onEnter(id);
        },
        onLeave: ({ id }) => onLeave(id),
      },
    [open, doc, name, isHeld, writersIn, onEnter, onLeave, t],
  );
  if (!table) return <PlainRows doc={doc} name={name} isWaiting />;
  return (
    <TableContext value={table}>
      <div className={classes.rows} data-editing>
        {name === "partners" ? (
          <PartnersEditor element={element} />
        ) : (
          <ListEditor name={name} element={element} />
        )}
      </div>
    </TableContext>
  );
}

/** What belongs to a table as long as it is on the page. */
function useOpenTable(doc: Y.Doc, name: RowsName, element: RefObject<HTMLTableElement | null>) {
  const [open, setOpen] = useState<{ history: RowsHistory; lost: LostRows } | null>(null);
  useEffect(() => {
    const history = openHistory(doc, name);
    const lost = watchLostRows({
      doc,
      name,
      origin: history.origin,
      fieldsOf: (row) => fieldsOfRow(element.current, keyOf(row)),
    });
    setOpen({ history, lost });
    return () => {
      lost.stop();
      history.stop();
      setOpen(null);
    };
  }, [doc, name, element]);
  return open;
}
