import type { PointerEvent } from "react";

interface Drag {
  table: HTMLElement;
  /** The row that is dragged. */
  row: HTMLElement;
  /** Told once, when the row is let go somewhere else: its index among all rows, from 0. */
  onMove(to: number): void;
}

/** How near to the window's edge the page scrolls along, and by how much at each move, in px. */
const edge = 60;
const scrolled = 14;

/**
 * Follows a pointer that pressed a row's handle. Only marks on the elements change while it is dragged: the rows
 * themselves are moved once, at the end. Escape lets go without moving.
 */
export function dragRow(event: PointerEvent<HTMLElement>, { table, row, onMove }: Drag): void {
  if (event.button !== 0) return;
  event.preventDefault();
  const handle = event.currentTarget;
  handle.setPointerCapture(event.pointerId);
  const rows = [...table.querySelectorAll<HTMLElement>("[data-row]")];
  const others = rows.filter((one) => one !== row);
  let to = rows.indexOf(row);
  row.dataset.dragging = "";

  const mark = (): void => {
    for (const one of others) delete one.dataset.drop;
    const before = others[to];
    const last = others.at(-1);
    if (to === rows.indexOf(row)) return;
    if (before) before.dataset.drop = "before";
    else if (last) last.dataset.drop = "behind";
  };
  const onPointerMove = ({ clientY }: globalThis.PointerEvent): void => {
    if (clientY < edge) window.scrollBy(0, -scrolled);
    if (clientY > innerHeight - edge) window.scrollBy(0, scrolled);
    to = others.filter((one) => middleOf(one) < clientY).length;
    mark();
  };
  const end = (isDone: boolean): void => {
    delete row.dataset.dragging;
    for (const one of others) delete one.dataset.drop;
    handle.removeEventListener("pointermove", onPointerMove);
    handle.removeEventListener("pointerup", onPointerUp);
    handle.removeEventListener("pointercancel", onCancel);
    window.removeEventListener("keydown", onKeyDown, true);
    if (isDone && to !== rows.indexOf(row)) onMove(to);
  };
  const onPointerUp = (): void => end(true);
  const onCancel = (): void => end(false);
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === "Escape") end(false);
  };
  handle.addEventListener("pointermove", onPointerMove);
  handle.addEventListener("pointerup", onPointerUp);
  handle.addEventListener("pointercancel", onCancel);
  window.addEventListener("keydown", onKeyDown, true);
}

function middleOf(element: HTMLElement): number {
  const { top, bottom } = element.getBoundingClientRect();
  return (top + bottom) / 2;
}
