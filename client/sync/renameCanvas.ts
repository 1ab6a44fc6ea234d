import { titleOf, type CanvasId } from "#shared/canvas.ts";
import { visitQuietly, type Visited } from "./quietVisit.ts";
import { changeBetween } from "./textDiff.ts";

/**
 * Gives a canvas that is not open here another title: as words, like everything that is typed, so that whoever writes in
 * the title at the same moment loses nothing. Only what differs is replaced.
 */
export function renameCanvas(canvasId: CanvasId, title: string): Promise<Visited> {
  return visitQuietly(canvasId, (doc) => {
    const text = titleOf(doc);
    const change = changeBetween(text.toString(), title, title.length);
    if (!change) return;
    doc.transact(() => {
      text.delete(change.at, change.remove);
      text.insert(change.at, change.insert);
    });
  });
}
