import type { CanvasId } from "#shared/canvas.ts";
import type { Clock } from "../clock.ts";
import { generationOf } from "../db/installation.ts";
import { readLogRows, type LogReading } from "../db/logRows.ts";
import type { Db } from "../db/schema.ts";
import { appendUpdates, deleteUpdate } from "../db/updates.ts";
import { LogChanged } from "./compaction.ts";
import { groupCommit, type NewAppend } from "./groupCommit.ts";
import { StoreReplaced } from "./updateLog.ts";
import type { Compaction, Kept, LogMark, UpdateLog } from "./updateLog.ts";

export interface LogOptions {
  /** Told of every update how long its append took, in milliseconds. */
  onAppended?: (ms: number) => void;
  /** Told when a commit was refused, before the appends in it reject. */
  onRefused?: () => void;
}

/** The log over either database; they differ in how a compaction is kept apart from others. */
export function logOver(
  db: Db,
  clock: Clock,
  compact: (canvasId: CanvasId) => Promise<Compaction>,
  { onAppended, onRefused }: LogOptions = {},
): UpdateLog {
  // One at a time: each holds a whole document in memory.
  let lastCompaction: Promise<unknown> = Promise.resolve();
  async function keep(appends: NewAppend[]): Promise<boolean> {
    const under = generationIn(appends);
    try {
      return await appendUpdates(db, appends, clock.now().toISOString(), under);
    } catch (error) {
      onRefused?.();
      throw error;
    }
  }
  return {
    append: groupCommit(async (appends) => {
      if (!(await keep(appends))) throw new StoreReplaced();
    }, onAppended),
    discard: (canvasId, update) => deleteUpdate(db, canvasId, update),
    async read(canvasId) {
      // Before the rows: of those that a restore brings meanwhile it may say too early a generation, never too late a one.
      const generation = await generationOf(db);
      return { ...toKept(await readLogRows(db, canvasId)), generation };
    },
    readSince: async (canvasId, mark) => toKept(await readLogRows(db, canvasId, mark)),
    compact(canvasId) {
      const turn = lastCompaction.then(() => compact(canvasId)).catch(unchangedOr);
      lastCompaction = turn.catch(() => undefined); // Whoever asked gets the failure; the next is not concerned.
      return turn;
    },
  };
}

/** Of two, one is not the store's any more: which one that is, those who come again find out. */
function generationIn(appends: readonly NewAppend[]): string | undefined {
  let common: string | undefined;
  for (const { under } of appends) {
    if (common !== undefined && under !== undefined && under !== common) throw new StoreReplaced();
    common ??= under;
  }
  return common;
}

function unchangedOr(error: unknown): Compaction {
  if (error instanceof LogChanged) return error.unchanged;
  throw error;
}

function toKept({ rows, mark }: LogReading): Kept {
  const sound = rows.filter(({ isSound }) => isSound);
  const loose = sound.filter(({ seq }) => seq !== null);
  return {
    updates: sound.map(({ bytes }) => bytes),
    mark: mark as LogMark, // The brand.
    loose: { count: loose.length, bytes: loose.reduce((sum, { bytes }) => sum + bytes.length, 0) },
    damaged: rows.length - sound.length,
  };
}
