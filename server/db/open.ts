import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { migrateToLatest } from "./migrations/migrate.ts";
import { NodeSqliteDialect } from "./nodeSqlite.ts";
import { makePrivateFile } from "./privateFile.ts";
import type { Database, Db } from "./schema.ts";

/**
 * How long a statement waits for another program that holds the file. The whole process waits with it, rooms too, so it
 * is short for the server, which shares its file with nobody but the command line.
 */
const busyMs = 250;

/**
 * Opens the database file, makes it if it is missing and brings it to the newest layout. One per process: Kysely
 * lets one statement or transaction at a time through, so code inside a transaction must use that transaction, and
 * waiting there for something that asks `db` waits for ever. `await db.destroy()` closes it. Throws `NewerDatabase`.
 *
 * WAL with full sync: a commit that was answered survives a power cut, and readers never wait for the writer.
 */
export async function openSqlite(file: string, { waitMs = busyMs } = {}): Promise<Db> {
  makePrivateFile(file);
  const sqlite = new DatabaseSync(file);
  sqlite.exec(`
    pragma busy_timeout = ${waitMs};
    pragma journal_mode = wal;
    pragma synchronous = full;
    pragma foreign_keys = on;
  `);
  const db = new Kysely<Database>({ dialect: new NodeSqliteDialect(sqlite) });
  await migrateToLatest(db).catch(async (error: unknown) => {
    await db.destroy();
    throw error;
  });
  return db;
}
