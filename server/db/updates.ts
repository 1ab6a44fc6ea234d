import type { Transaction } from "kysely";
import type { CanvasId } from "#shared/canvas.ts";
import type { Database, Db } from "./schema.ts";

export type { Db } from "./schema.ts";

/** SQLite takes at most 32,766 parameters in a statement and a row has three. */
const rowsPerStatement = 10_000;

/**
 * Appends the updates in the order given. When the promise resolves they are on disk: one insert, one commit, one fsync,
 * so all or none are kept. Inside a transaction they are on disk when that commits.
 */
export async function appendUpdates(
  db: Db | Transaction<Database>,
  rows: { canvasId: CanvasId; update: Uint8Array }[],
  at: string,
): Promise<void> {
  if (rows.length === 0) return;
  if (rows.length <= rowsPerStatement) return insertUpdates(db, rows, at);
  if (db.isTransaction) return insertInChunks(db, rows, at);
  await db.transaction().execute((tx) => insertInChunks(tx, rows, at));
}

async function insertInChunks(
  db: Db,
  rows: { canvasId: CanvasId; update: Uint8Array }[],
  at: string,
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsPerStatement) {
    await insertUpdates(db, rows.slice(from, from + rowsPerStatement), at);
  }
}

async function insertUpdates(
  db: Db,
  rows: { canvasId: CanvasId; update: Uint8Array }[],
  at: string,
): Promise<void> {
  await db
    .insertInto("updates")
    .values(rows.map(({ canvasId, update }) => ({ canvas_id: canvasId, bytes: update, at })))
    .execute();
}

/** Takes out the canvas's last update with these bytes; none is no error. */
export async function deleteUpdate(db: Db, canvasId: CanvasId, update: Uint8Array): Promise<void> {
  await db
    .deleteFrom("updates")
    .where("seq", "=", (query) =>
      query
        .selectFrom("updates")
        .select(({ fn }) => fn.max("seq").as("seq"))
        .where("canvas_id", "=", canvasId)
        .where("bytes", "=", update),
    )
    .execute();
}

/** Every update of the canvas in the order they were appended; none for an unknown canvas. */
export async function readUpdates(db: Db, canvasId: CanvasId): Promise<Uint8Array[]> {
  const rows = await db
    .selectFrom("updates")
    .select("bytes")
    .where("canvas_id", "=", canvasId)
    .orderBy("seq")
    .execute();
  return rows.map(({ bytes }) => bytes);
}
