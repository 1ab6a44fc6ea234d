import type { CanvasId } from "#shared/canvas.ts";

export const copyPrefix = "trivium:";

/** What the database with this browser's copy of a canvas is called. */
export const copyName = (canvasId: CanvasId): string => copyPrefix + canvasId;
