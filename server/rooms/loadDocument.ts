import type { Logger } from "pino";
import * as Y from "yjs";
import type { CanvasId } from "#shared/canvas.ts";
import type { UpdateLog } from "./updateLog.ts";

/**
 * The document of everything in the log; it only reads. Rejects when the log does.
 *
 * A record that Yjs decodes but cannot apply is left out and logged, and the rest is applied to a fresh document,
 * since a failed apply leaves the old one half changed. One bad record must not make a canvas unreadable. A room takes
 * such a record out of the log again; here one is met that it had no time for, and it stays for whoever looks into it.
 */
export async function loadDocument(
  log: UpdateLog,
  canvasId: CanvasId,
  logger: Logger,
): Promise<Y.Doc> {
  const updates = await log.read(canvasId);
  const leftOut = new Set<number>();
  for (;;) {
    const doc = new Y.Doc();
    const failure = applyAll(doc, updates, leftOut);
    if (failure === null) return doc;
    logger.error({ canvasId, record: failure.index, err: failure.error }, "left out a bad update");
    leftOut.add(failure.index);
    doc.destroy();
  }
}

function applyAll(
  doc: Y.Doc,
  updates: Uint8Array[],
  leftOut: Set<number>,
): { index: number; error: unknown } | null {
  for (const [index, update] of updates.entries()) {
    if (leftOut.has(index)) continue;
    try {
      Y.applyUpdate(doc, update);
    } catch (error) {
      return { index, error };
    }
  }
  return null;
}
