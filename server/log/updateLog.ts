import type { CanvasId } from "#shared/canvas.ts";

/**
 * Where words are kept: per canvas a snapshot, when there is one, and behind it the Yjs updates that came since. Nothing
 * is ever changed in place. Updates commute and may repeat, so a reader may hear of one twice and in any order.
 */
export interface UpdateLog {
  /**
   * Resolves when the update is on disk (embedded: fsynced; PostgreSQL: committed). Rejects when that is not certain; with
   * `StoreReplaced` when it is certainly not, because the store is of another generation than the one that the update was
   * written `under`. Whoever built on what was read says under which; without one it is kept under any.
   */
  append(canvasId: CanvasId, update: Uint8Array, under?: string): Promise<void>;
  /**
   * Takes the last record with these bytes out again, for an update that turned out bad; none is no error. One that a
   * compaction was able to apply and has merged meanwhile stays: kept, though nobody was told.
   */
  discard(canvasId: CanvasId, update: Uint8Array): Promise<void>;
  /** Everything kept of the canvas, the snapshot first; empty for a canvas without words. */
  read(canvasId: CanvasId): Promise<Loaded>;
  /** What any process has committed since the mark was given, perhaps with some from before it. */
  readSince(canvasId: CanvasId, mark: LogMark): Promise<Kept>;
  /**
   * Merges all that is kept of the canvas into one snapshot, in one transaction: there is no moment when a crash loses
   * something. Other processes may append and compact at the same time. Records stay as they are that are damaged, cannot
   * be applied, or wait for what is not there.
   */
  compact(canvasId: CanvasId): Promise<Compaction>;
}

/** Up to where a reader has read. Only the log that gave it understands it. */
export type LogMark = string & { readonly logMark: unique symbol };

export interface Kept {
  updates: Uint8Array[];
  mark: LogMark;
  /** Records behind the snapshot: what makes compaction worth its while. */
  loose: { count: number; bytes: number };
  /** Records whose checksum does not fit. They are not among the updates; `verify` says more of them. */
  damaged: number;
}

export interface Loaded extends Kept {
  /** The installation's generation when it was read, or an earlier one: what is built on it is appended under this. */
  generation: string;
}

/** A backup was put back since the log was read: what was built on that is not kept. */
export class StoreReplaced extends Error {
  constructor() {
    super("the store was replaced since this was read");
  }
}

export interface Compaction {
  /** Updates that are now in the snapshot and were not before; 0 when there was nothing to do. */
  merged: number;
  snapshotBytes: number;
}
