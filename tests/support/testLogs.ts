import { join } from "node:path";
import { sql } from "kysely";
import { onTestFinished } from "vitest";
import { systemClock } from "../../server/clock.ts";
import { openSqlite } from "../../server/db/open.ts";
import { openPostgres } from "../../server/db/openPostgres.ts";
import type { Db } from "../../server/db/schema.ts";
import { postgresUpdateLog } from "../../server/log/postgresUpdateLog.ts";
import { sqliteUpdateLog } from "../../server/log/sqliteUpdateLog.ts";
import type { UpdateLog } from "../../server/log/updateLog.ts";
import { temporaryFolder } from "./temporaryFolder.ts";
import { testDatabase } from "./testStores.ts";

export interface TestLog {
  db: Db;
  log: UpdateLog;
}

/** A database with a log; every call of what it answers is another connection to it, as another process has one. */
type NewLog = () => Promise<() => Promise<TestLog>>;

export const onSqlite: NewLog = async () => {
  const file = join(await temporaryFolder(), "trivium.sqlite");
  return async () => {
    const db = closing(await openSqlite(file));
    return { db, log: sqliteUpdateLog(db, systemClock) };
  };
};

export const onPostgres: NewLog = async () => {
  const url = await testDatabase();
  return async () => {
    const db = closing(await openPostgres(url));
    return { db, log: postgresUpdateLog(db, systemClock) };
  };
};

function closing(db: Db): Db {
  onTestFinished(() => db.destroy());
  return db;
}

/** Resolves when a connection to this PostgreSQL database waits for another one's lock. */
export async function untilSomebodyWaits({ db }: TestLog): Promise<void> {
  for (;;) {
    const { rows } = await sql`
      select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
    `.execute(db);
    if (rows.length > 0) return;
  }
}
