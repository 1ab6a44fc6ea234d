import { Kysely, PostgresDialect } from "kysely";
import { migrateToLatest } from "./migrations/migrate.ts";
import { openPool, type PoolSettings } from "./postgresPool.ts";
import type { Database, Db } from "./schema.ts";

/** A room must know within 5 s that its words are not kept; a busy database may take this long to answer. */
const usual: PoolSettings = { size: 10, connectMs: 4_000, answerMs: 4_000 };

/** A migration rewrites tables, and waits for another process that migrates already. */
const migrating: PoolSettings = { ...usual, size: 1, answerMs: 60 * 60 * 1_000 };

/**
 * Opens a PostgreSQL database, which must be there, and brings it to the newest layout; any number of processes may.
 * `await db.destroy()` closes its connections. Throws `NewerDatabase`, and pg's errors when it cannot be reached.
 */
export async function openPostgres(url: string, settings: Partial<PoolSettings> = {}): Promise<Db> {
  const migrator = connectPostgres(url, migrating);
  try {
    await migrateToLatest(migrator);
  } finally {
    await migrator.destroy();
  }
  return connectPostgres(url, settings);
}

/** Opens it as it is, of whatever version. */
export function connectPostgres(url: string, settings: Partial<PoolSettings> = {}): Db {
  const pool = openPool(url, { ...usual, ...settings });
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}
