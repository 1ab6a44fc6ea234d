import { setImmediate as nextTurn } from "node:timers/promises";
import { CompiledQuery, sql } from "kysely";
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
 *
 * False when the installation is of another generation than the one they were written `under`: then none is kept.
 */
export async function appendUpdates(
  db: Db,
  updates: readonly NewUpdate[],
  at: string,
  under?: string,
): Promise<boolean> {
  if (updates.length === 0) return true;
  if (updates.length <= rowsPerStatement) return insertUpdates(db, updates, at, under);
  if (db.isTransaction) return insertInTurn(db, updates, at, under);
  return db.transaction().execute((tx) => insertInTurn(tx, updates, at, under));
}

/**
 * The first statement alone looks at the generation: from then on the transaction keeps a restore waiting, by SQLite's
 * write lock or by PostgreSQL's lock of the table.
 */
async function insertInTurn(
  tx: Db,
  updates: readonly NewUpdate[],
  at: string,
  under: string | undefined,
): Promise<boolean> {
  const first = updates.slice(0, rowsPerStatement);
  if (!(await insertUpdates(tx, first, at, under))) return false;
  for (let from = rowsPerStatement; from < updates.length; from += rowsPerStatement) {
    await insertUpdates(tx, updates.slice(from, from + rowsPerStatement), at);
  }
  return true;
}

async function insertUpdates(
  db: Db,
  updates: readonly NewUpdate[],
  at: string,
  under?: string,
): Promise<boolean> {
  const parameters: unknown[] = updates.flatMap(({ canvasId, update }) => [
    canvasId,
    update,
    checksumOf(canvasId, update),
    at,
  ]);
  if (under !== undefined) parameters.push(under);
  const statement = insertOf(updates.length, db, under !== undefined);
  const { numAffectedRows } = await db.executeQuery(CompiledQuery.raw(statement, parameters));
  return numAffectedRows === BigInt(updates.length);
}

/** By dialect, whether they look at the generation, and their number of rows. */
const inserts = new Map<string, string>();

/** Kysely takes longer to write the statement than SQLite to run it, and this one runs on every keystroke. */
function insertOf(rows: number, db: Db, isGuarded: boolean): string {
  const dialect = dialectOf(db);
  const key = `${dialect} ${isGuarded} ${rows}`;
  let statement = inserts.get(key);
  if (statement === undefined) {
    statement = (isGuarded ? guardedInsert(rows, dialect) : plainInsert(rows)).compile(db).sql;
    inserts.set(key, statement);
  }
  return statement;
}

const row = sql`(${null}, ${null}, ${null}, ${null})`;
/** PostgreSQL has to be told the types of a list that it does not insert as it is. */
const typedRow = sql`(${null}::text, ${null}::bytea, ${null}::bigint, ${null}::text)`;

const rowsOf = (rows: number, first = row) =>
  sql.join([first, ...Array.from({ length: rows - 1 }, () => row)]);

const plainInsert = (rows: number) =>
  sql`insert into updates (canvas_id, bytes, checksum, at) values ${rowsOf(rows)}`;

/**
 * Whether a restore has come in between is asked in the statement that writes. It has to wait for a restore that is under
 * way, and sees what that has committed: SQLite reads behind its write lock, and PostgreSQL takes the snapshot with which
 * a statement runs when it has the locks of its tables. (By default: not in a transaction that is "repeatable read".)
 */
const guardedInsert = (rows: number, dialect: Dialect) => sql`
  insert into updates (canvas_id, bytes, checksum, at)
  select * from (values ${rowsOf(rows, dialect === "postgres" ? typedRow : row)}) as added
  where exists (select 1 from installation where generation = ${null})
`;

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
