import { IconGripVertical } from "@tabler/icons-react";
import { memo, useMemo, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import type * as Y from "yjs";
import type { ListName } from "#shared/rows.ts";
import { EditableRow } from "./EditableRow.tsx";
import { LostRowCard } from "./LostRowCard.tsx";
import { dragRow } from "./rowDrag.ts";
import { RowMark } from "./RowMark.tsx";
import { RowMenu } from "./RowMenu.tsx";
import classes from "./Rows.module.css";
import { EmptyRows } from "./RowsFrame.tsx";
import { keyOf, useTable } from "./table.ts";
import { rowIdOf } from "./useRows.ts";
import type { ListActs } from "./useListActs.ts";

interface ListRowsProps {
  name: ListName;
  maps: readonly Y.Map<unknown>[];
  acts: ListActs;
  element: RefObject<HTMLTableElement | null>;
}

/** The rows in order, and in their places those that somebody else took away. */
export function ListRows({ name, maps, acts, element }: ListRowsProps) {
  const { lost } = useTable();
  const gone = useStore(lost.lost);
  const lostAt = (from: number, to: number) =>
    gone
      .filter(({ at }) => at >= from && at < to)
      .map((row) => (
        <LostRowCard key={`lost ${row.id}`} row={row} onPutBack={() => acts.putBack(row)} />
      ));
  return (
    <>
      {maps.flatMap((map, at) => [
        ...lostAt(at, at + 1),
        <ListRow
          key={keyOf({ id: "", map })}
          name={name}
          map={map}
          index={at}
          count={maps.length}
          acts={acts}
          element={element}
        />,
      ])}
      {lostAt(maps.length, Infinity)}
      {maps.length === 0 && gone.length === 0 && <EmptyRows name={name} />}
    </>
  );
}

interface ListRowProps {
  name: ListName;
  map: Y.Map<unknown>;
  index: number;
  count: number;
  acts: ListActs;
  element: RefObject<HTMLTableElement | null>;
}

const ListRow = memo(function ListRow({ name, map, index, count, acts, element }: ListRowProps) {
  const { isHeld, writersIn } = useTable();
  const { t } = useTranslation();
  const id = rowIdOf(map);
  const title = t(`rows.row.${name}`, { number: index + 1 });
  const mark = useMemo(
    () => (
      <>
        {!isHeld && (
          <span
            className={classes.handle}
            title={t("rows.drag")}
            aria-hidden="true"
            onPointerDown={(event) => {
              const row = event.currentTarget.closest<HTMLElement>("[data-row]");
              if (!row || !element.current) return;
              dragRow(event, {
                table: element.current,
                row,
                onMove: (to) => acts.move(map, to, null),
              });
            }}
          >
            <IconGripVertical size={16} stroke={1.6} />
          </span>
        )}
        <RowMark name={name} id={id} index={index} />
      </>
    ),
    [isHeld, t, element, acts, map, name, id, index],
  );
  const menu = useMemo(
    () => (
      <>
        <span className={classes.writers}>{writersIn(id)}</span>
        <RowMenu
          title={title}
          isFirst={index === 0}
          isLast={index === count - 1}
          isHeld={isHeld}
          acts={{
            moveUp: () => acts.move(map, index - 1),
            moveDown: () => acts.move(map, index + 1),
            duplicate: () => acts.duplicate(map),
            remove: () => acts.remove(map),
          }}
        />
      </>
    ),
    [writersIn, id, title, index, count, isHeld, acts, map],
  );
  return <EditableRow id={id} map={map} title={title} mark={mark} acts={menu} />;
});
