import { setImmediate as nextTurn } from "node:timers/promises";
import { CompiledQuery } from "kysely";
import type { CanvasId } from "#shared/canvas.ts";
import { checksumOf } from "./checksum.ts";
import { dialectOf, type Dialect } from "./dialect.ts";
import type { Db } from "./schema.ts";

export interface NewUpdate {
  canvasId: CanvasId;
  update: Uint8Array;
}

/** Most commits are of a few rows. Their statements are kept, one for each number of rows, so few numbers are better. */
const rowsPerStatement = 64;

/**
 * Appends the updates in the order given. When the promise resolves they are committed: one commit, one fsync, so all or
 * none are kept. Inside a transaction they are on disk when that commits.
 */
export async function appendUpdates(
  db: Db,
  updates: readonly NewUpdate[],
  at: string,
): Promise<void> {
  if (updates.length === 0) return;
  if (updates.length <= rowsPerStatement) return insertUpdates(db, updates, at);
  if (db.isTransaction) return insertInTurn(db, updates, at);
  await db.transaction().execute((tx) => insertInTurn(tx, updates, at));
}

async function insertInTurn(db: Db, updates: readonly NewUpdate[], at: string): Promise<void> {
  for (let from = 0; from < updates.length; from += rowsPerStatement) {
    await insertUpdates(db, updates.slice(from, from + rowsPerStatement), at);
  }
}

async function insertUpdates(db: Db, updates: readonly NewUpdate[], at: string): Promise<void> {
  const parameters = updates.flatMap(({ canvasId, update }) => [
    canvasId,
    update,
    checksumOf(canvasId, update),
    at,
  ]);
  await db.executeQuery(CompiledQuery.raw(insertOf(updates.length, db), parameters));
}

const inserts: Record<Dialect, Map<number, string>> = { sqlite: new Map(), postgres: new Map() };

/** Kysely takes longer to write the statement than SQLite to run it, and this one runs on every keystroke. */
function insertOf(rows: number, db: Db): string {
  const known = inserts[dialectOf(db)];
  let statement = known.get(rows);
  if (statement === undefined) {
    const row = { canvas_id: "", bytes: new Uint8Array(), checksum: 0, at: "" };
    const values = Array.from({ length: rows }, () => row);
    statement = db.insertInto("updates").values(values).compile().sql;
    known.set(rows, statement);
  }
  return statement;
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

/** A few milliseconds' work for SQLite, which keeps the whole process waiting. */
const rowsPerDelete = 2_000;

/** Takes out the canvas's updates with these numbers, and answers how many there were. Call it in a transaction. */
export async function deleteUpdates(
  tx: Db,
  canvasId: CanvasId,
  seqs: readonly number[],
): Promise<number> {
  let deleted = 0;
  for (let from = 0; from < seqs.length; from += rowsPerDelete) {
    if (from > 0) await nextTurn();
    deleted += await deleteSome(tx, canvasId, seqs.slice(from, from + rowsPerDelete));
  }
  return deleted;
}

async function deleteSome(tx: Db, canvasId: CanvasId, seqs: number[]): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom("updates")
    .where("canvas_id", "=", canvasId)
    .where("seq", "in", seqs)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
