import { setImmediate as nextTurn } from "node:timers/promises";
import type { CanvasId } from "#shared/canvas.ts";
import { generationOf } from "../db/installation.ts";
import { readSomeLogRows, type LogRow } from "../db/logRows.ts";
import type { Db } from "../db/schema.ts";
import { putSnapshot } from "../db/snapshots.ts";
import { deleteUpdates } from "../db/updates.ts";
import { mergeUpdates } from "./mergeUpdates.ts";
import type { Compaction } from "./updateLog.ts";

/** Where a compaction reads, and how it writes. */
export interface CompactionSteps {
  db: Db;
  /** All or nothing: what rejects has changed nothing once the compaction has rejected. */
  write(inTransaction: (tx: Db) => Promise<void>): Promise<void>;
  now(): string;
}

/**
 * Puts the snapshot and what can be applied of the updates behind it into a new snapshot, and takes exactly those updates
 * out of the log. When the log has changed under its hands it changes nothing, and answers that it merged nothing.
 */
export async function compactCanvas(
  steps: CompactionSteps,
  canvasId: CanvasId,
): Promise<Compaction> {
  const { db, write, now } = steps;
  const generation = await generationOf(db);
  const rows = await allRows(db, canvasId);
  const snapshot = rows.find(({ seq }) => seq === null);
  const unchanged: Compaction = { merged: 0, snapshotBytes: snapshot?.bytes.length ?? 0 };
  const sound = rows.filter(({ isSound }) => isSound);
  if (!sound.some(({ seq }) => seq !== null)) return unchanged;
  // A snapshot that cannot be read must not be written over: somebody may yet be able to.
  if (snapshot?.isSound === false) return unchanged;

  const { bytes, leftOut } = await mergeUpdates(sound.map((row) => row.bytes));
  const held = sound.filter((_, index) => !leftOut.has(index));
  const seqs = held.map(({ seq }) => seq).filter((seq) => seq !== null);
  if (seqs.length === 0 || (snapshot && !held.includes(snapshot))) return unchanged;

  await write(async (tx) => {
    if ((await deleteUpdates(tx, canvasId, seqs)) !== seqs.length) throw new LogChanged(unchanged);
    if ((await generationOf(tx)) !== generation) throw new LogChanged(unchanged);
    await putSnapshot(tx, { canvasId, bytes, updates: updatesIn(held), at: now() });
  });
  return { merged: seqs.length, snapshotBytes: bytes.length };
}

/** Some milliseconds' work for SQLite, which keeps the whole process waiting. */
const rowsPerReading = 2_000;

async function allRows(db: Db, canvasId: CanvasId): Promise<LogRow[]> {
  const limit = rowsPerReading;
  const rows = await readSomeLogRows(db, canvasId, { after: 0, limit });
  for (let last = rows.at(-1); last && last.seq !== null;) {
    await nextTurn();
    const more = await readSomeLogRows(db, canvasId, { after: last.seq, limit });
    // Whether the snapshot is still the same one does not matter here: the transaction finds out.
    rows.push(...more.filter(({ seq }) => seq !== null));
    last = more.at(-1);
  }
  return rows;
}

const updatesIn = (rows: readonly LogRow[]): number =>
  rows.reduce((total, { updates }) => total + updates, 0);

/** An update was discarded, or a backup put back, between reading and writing. There is always another time. */
export class LogChanged extends Error {
  readonly unchanged: Compaction;
  constructor(unchanged: Compaction) {
    super("the log has changed since it was read");
    this.unchanged = unchanged;
  }
}
