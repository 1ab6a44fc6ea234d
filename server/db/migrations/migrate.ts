import { sql } from "kysely";
import { Migrator, type Migration } from "kysely/migration";
import { dialectOf, type Dialect } from "../dialect.ts";
import type { Db } from "../schema.ts";
import { firstTables as firstPostgresTables } from "./postgres/0001-first-tables.ts";
import { log as postgresLog } from "./postgres/0002-log.ts";
import { leaving as postgresLeaving } from "./postgres/0003-leaving.ts";
import { position as postgresPosition } from "./postgres/0004-position.ts";
import { templates as postgresTemplates } from "./postgres/0005-templates.ts";
import { firstTables } from "./sqlite/0001-first-tables.ts";
import { log } from "./sqlite/0002-log.ts";
import { leaving } from "./sqlite/0003-leaving.ts";
import { position } from "./sqlite/0004-position.ts";
import { templates } from "./sqlite/0005-templates.ts";

/**
 * In order, for ever: a migration that has landed is never changed, only followed by another. Both databases have the
 * same ones by name, so that a name tells what a backup's tables are like wherever it came from.
 */
const migrations: Record<Dialect, Record<string, Migration>> = {
  sqlite: {
    "0001-first-tables": firstTables,
    "0002-log": log,
    "0003-leaving": leaving,
    "0004-position": position,
    "0005-templates": templates,
  },
  postgres: {
    "0001-first-tables": firstPostgresTables,
    "0002-log": postgresLog,
    "0003-leaving": postgresLeaving,
    "0004-position": postgresPosition,
    "0005-templates": postgresTemplates,
  },
};

/** It has migrations that this version does not know. */
export class NewerDatabase extends Error {
  override readonly name = "NewerDatabase";
  constructor() {
    super("the database was written by a newer version of Trivium");
  }
}

/**
 * Runs the migrations that the database has not seen, all in one transaction: a crash leaves the old layout whole.
 * Throws `NewerDatabase` and changes nothing when it has seen some that are not ours.
 */
export async function migrateToLatest(db: Db): Promise<void> {
  const known = migrations[dialectOf(db)];
  const isNewer = (await migrationsOf(db)).some((name) => !Object.hasOwn(known, name));
  if (isNewer) throw new NewerDatabase();
  const migrator = new Migrator({ db, provider: { getMigrations: async () => known } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw new Error("the database could not be migrated", { cause: error });
}

/** How a database stands to this version; `foreign` is one that no version of Trivium has made. */
export type Age = "foreign" | "older" | "current" | "newer";

/** Reads only. */
export async function ageOf(db: Db): Promise<Age> {
  const known = Object.keys(migrations[dialectOf(db)]);
  const seen = await migrationsOf(db);
  if (seen.length === 0) return "foreign";
  if (seen.some((name) => !known.includes(name)))
    return seen.some((name) => known.includes(name)) ? "newer" : "foreign";
  return seen.length < known.length ? "older" : "current";
}

/** The names of those it has seen; none for a new database. */
async function migrationsOf(db: Db): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === "kysely_migration")) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return rows.map(({ name }) => name);
}
