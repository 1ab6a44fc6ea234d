import type { CanvasId } from "#shared/canvas.ts";
import { connectCanvas } from "./canvasConnection.ts";
import { syncUrl } from "./syncUrl.ts";
import { markUnsent, unsentCanvases } from "./unsentMarks.ts";

/** How long the server may take to have everything; after that the next visit tries again. */
const patienceMs = 20_000;

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
    if (!(await send(canvasId))) continue;
    leftAlone.delete(canvasId);
    markUnsent(canvasId, []); // It stands still where this browser's copy has gone.
  }
}

/** Whether the server has everything now. */
async function send(canvasId: CanvasId): Promise<boolean> {
  // The records of that canvas are not here, so the server is told that none are known, and decides alone who may write.
  const records = { lastEvent: () => 0, mayWrite: () => true };
  const connection = connectCanvas({ canvasId, syncUrl: syncUrl(), ...records });
  connection.awareness.setLocalState(null);
  const isSaved = await new Promise<boolean>((tell) => {
    const timer = setTimeout(() => tell(false), patienceMs);
    connection.state.subscribe((now) => {
      const isDone = now.state === "live" && !now.isSaving;
      if (!isDone && now.state !== "refused") return;
      clearTimeout(timer);
      tell(isDone);
    });
  });
  connection.close();
  return isSaved;
}
