import type { CanvasId } from "#shared/canvas.ts";
import type { NewUpdate } from "../db/updates.ts";

export interface NewAppend extends NewUpdate {
  /** The generation that it was written under; undefined for any. */
  under: string | undefined;
}

/** What is written together. All of its appends share one promise: to wait for each would cost more than the rest. */
interface Batch {
  appends: NewAppend[];
  /** When each came, in milliseconds of the monotonic clock. */
  cameAt: number[];
  done: PromiseWithResolvers<void>;
}

const newBatch = (): Batch => ({ appends: [], cameAt: [], done: Promise.withResolvers() });

/**
 * Group commit: the appends of one event-loop turn, of all rooms, and those that came while the commit before was
 * under way, become one commit with one fsync. One commit at a time, so the order of calls is the order on disk.
 *
 * When a commit fails every waiting append rejects, also those that are not in it: an update kept behind one
 * that was lost would say less than its author wrote.
 *
 * @param onWritten told for every update how long it took from coming to being committed, in milliseconds
 */
export function groupCommit(
  commit: (appends: NewAppend[]) => Promise<void>,
  onWritten: (ms: number) => void = () => {},
): (canvasId: CanvasId, update: Uint8Array, under?: string) => Promise<void> {
  let waiting = newBatch();
  let isDue = false;

  async function commitAll(): Promise<void> {
    const batch = waiting;
    waiting = newBatch();
    try {
      await commit(batch.appends);
      const now = performance.now();
      for (const at of batch.cameAt) onWritten(now - at);
      batch.done.resolve();
    } catch (error) {
      const reason = error instanceof Error ? error : new Error(String(error));
      batch.done.reject(reason);
      if (waiting.appends.length > 0) waiting.done.reject(reason);
      waiting = newBatch();
    }
    isDue = false;
    if (waiting.appends.length > 0) schedule();
  }

  function schedule(): void {
    isDue = true;
    setImmediate(() => void commitAll());
  }

  return (canvasId, update, under) => {
    waiting.appends.push({ canvasId, update, under });
    waiting.cameAt.push(performance.now());
    if (!isDue) schedule();
    return waiting.done.promise;
  };
}
