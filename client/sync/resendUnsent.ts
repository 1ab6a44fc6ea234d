import type { CanvasId } from "#shared/canvas.ts";
import { visitQuietly } from "./quietVisit.ts";
import { markUnsent, unsentCanvases } from "./unsentMarks.ts";

/** Being sent now, or not to be sent in this visit: the server would not take it. */
const leftAlone = new Set<CanvasId>();

/**
 * Brings to the server what was left unsent on canvases that nobody may ever open again in this browser (R4b), one
 * canvas after the other. Nobody sees this as a visit.
 * @param except the canvas that the page has open: it sends its own
 */
export async function resendUnsent(except: CanvasId | undefined): Promise<void> {
  for (const canvasId of unsentCanvases()) {
    if (canvasId === except || leftAlone.has(canvasId)) continue;
    leftAlone.add(canvasId);
    if ((await visitQuietly(canvasId)) !== "saved") continue;
    leftAlone.delete(canvasId);
    markUnsent(canvasId, []); // It stands still where this browser's copy has gone.
  }
}
