import type { CanvasId } from "#shared/canvas.ts";

/**
 * What this browser remembers between visits of changes that the server does not have yet: per canvas, where they are.
 * The words themselves are in the browser's copy of the canvas.
 */
const prefix = "trivium:unsent:";

/** No places: everything on this canvas is saved. */
export function markUnsent(canvasId: CanvasId, places: readonly string[]): void {
  const key = prefix + canvasId;
  const now = places.length > 0 ? JSON.stringify(places) : null;
  try {
    if (localStorage.getItem(key) === now) return;
    if (now === null) localStorage.removeItem(key);
    else localStorage.setItem(key, now);
  } catch {
    // Storage is full or forbidden. Then the next visit to this canvas sends the changes, and no other visit does.
  }
}

export function unsentPlacesOf(canvasId: CanvasId): string[] {
  const mark = localStorage.getItem(prefix + canvasId);
  const places: unknown = mark === null ? [] : JSON.parse(mark);
  return Array.isArray(places) ? places.filter((place) => typeof place === "string") : [];
}

/** The canvases with changes that an earlier visit, or another tab just now, did not bring to the server. */
export function unsentCanvases(): CanvasId[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));
}
