import type { CanvasId } from "#shared/canvas.ts";
import { can } from "#shared/policy.ts";
import type { WorkshopAnswer } from "../api/records.ts";

/** Something a workshop waits for from one member. */
export type Ask =
  | { ask: "begin" }
  | { ask: "wait" }
  | { ask: "signatories"; universities: string[] }
  | {
      ask: "decide" | "write" | "answer";
      canvasId: CanvasId;
      title: string;
      count: number;
      university: string;
    };

/** What is asked of `you`, the most pressing first: rights that are missing, then decisions, words, answers. */
export function askedOf({ canvases, universities, members, you }: WorkshopAnswer): Ask[] {
  if (canvases.length === 0) return [{ ask: can(you.role, "create-canvas") ? "begin" : "wait" }];

  const silent = universities.filter(({ id }) => members.every(({ signsFor }) => signsFor !== id));
  const signed = universities.find(({ id }) => id === you.signsFor);
  const asks: Ask[] =
    can(you.role, "manage-members") && silent.length > 0
      ? [{ ask: "signatories", universities: silent.map(({ name }) => name) }]
      : [];

  const about = (ask: "decide" | "write" | "answer", countOf: (canvas: Canvas) => number) =>
    canvases.flatMap((canvas): Ask[] => {
      const count = countOf(canvas);
      const { id: canvasId, title } = canvas;
      return count > 0
        ? [{ ask, canvasId, title, count, university: signed?.shortName ?? "" }]
        : [];
    });

  // An empty block is nothing to decide on.
  if (signed)
    asks.push(...about("decide", (canvas) => Math.min(canvas.written, waiting(canvas, signed.id))));
  if (can(you.role, "write"))
    asks.push(...about("write", ({ blocks, written }) => blocks - written));
  if (can(you.role, "comment")) asks.push(...about("answer", ({ openThreads }) => openThreads));
  return asks;
}

type Canvas = WorkshopAnswer["canvases"][number];

const waiting = ({ progress }: Canvas, universityId: string): number =>
  progress.find((p) => p.universityId === universityId)?.waiting ?? 0;
