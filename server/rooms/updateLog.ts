import type { CanvasId } from "#shared/canvas.ts";
import type { Clock } from "../clock.ts";
import { appendUpdates, deleteUpdate, readUpdates } from "../db/updates.ts";
import type { Db } from "../db/schema.ts";

/** Where words are kept: one append-only list of Yjs updates per canvas. */
export interface UpdateLog {
  /** Resolves when the update is on disk. Updates of one canvas are kept in the order of the calls. */
  append(canvasId: CanvasId, update: Uint8Array): Promise<void>;
  /** Takes the last record with these bytes out again, for an update that turned out bad; none is no error. */
  discard(canvasId: CanvasId, update: Uint8Array): Promise<void>;
  /** Everything appended to the canvas so far, in order; none for a canvas without words. */
  read(canvasId: CanvasId): Promise<Uint8Array[]>;
}

interface Waiting {
  canvasId: CanvasId;
  update: Uint8Array;
  written: () => void;
  failed: (reason: Error) => void;
}

/**
 * Group commit: the appends of one event-loop turn, of all rooms, and those that came while the commit before was
 * under way, become one commit with one fsync. One commit at a time, so the order of calls is the order on disk.
 *
 * When a commit fails every waiting append rejects, also those that are not in it: an update kept behind one
 * that was lost would say less than its author wrote.
 */
export function sqliteUpdateLog(db: Db, clock: Clock): UpdateLog {
  let waiting: Waiting[] = [];
  let isCommitDue = false;

  function scheduleCommit(): void {
    isCommitDue = true;
    setImmediate(() => void commit());
  }

  async function commit(): Promise<void> {
    const batch = waiting;
    waiting = [];
    try {
      await appendUpdates(db, batch, clock.now().toISOString());
      for (const { written } of batch) written();
    } catch (error) {
      const reason = error instanceof Error ? error : new Error(String(error));
      for (const { failed } of [...batch, ...waiting.splice(0)]) failed(reason);
    }
    isCommitDue = false;
    if (waiting.length > 0) scheduleCommit();
  }

  return {
    append: (canvasId, update) =>
      new Promise((written, failed) => {
        waiting.push({ canvasId, update, written, failed });
        if (!isCommitDue) scheduleCommit();
      }),
    discard: (canvasId, update) => deleteUpdate(db, canvasId, update),
    read: (canvasId) => readUpdates(db, canvasId),
  };
}
