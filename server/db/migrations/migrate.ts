import type { Migration } from "kysely/migration";
import { Migrator } from "kysely/migration";
import type { Db } from "../schema.ts";
import { firstTables } from "./0001-first-tables.ts";

/** In order, for ever: a migration that has landed is never changed, only followed by another. */
const migrations: Record<string, Migration> = {
  "0001-first-tables": firstTables,
};

/** Runs the migrations that the file has not seen, all in one transaction: a crash leaves the old layout whole. */
export async function migrateToLatest(db: Db): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw new Error("the database could not be migrated", { cause: error });
}
