import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { CannotStart, reasonOf } from "./cannotStart.ts";
import type { Clock } from "./clock.ts";
import { makeDataDir, openDataDir, type DataDir } from "./dataDir.ts";
import { dialectOf } from "./db/dialect.ts";
import { writeHeartbeat } from "./db/heartbeat.ts";
import { generationOf } from "./db/installation.ts";
import { openPostgres } from "./db/openPostgres.ts";
import type { Db } from "./db/schema.ts";
import type { Env } from "./env.ts";
import type { LogOptions } from "./log/logOver.ts";
import { postgresUpdateLog } from "./log/postgresUpdateLog.ts";
import { sqliteUpdateLog } from "./log/sqliteUpdateLog.ts";
import type { UpdateLog } from "./log/updateLog.ts";

/** Where everything is kept: a file in the data folder, for one process, or PostgreSQL, for any number. */
export interface Store {
  db: Db;
  log: UpdateLog;
  /**
   * Writes, and rejects when the store refuses. After a refusal, of an append too, it asks for more room than an append
   * takes: a full disk has a few bytes free now and then.
   */
  probe(): Promise<Probed>;
  /** Resolves when the connections are gone and, embedded, the next process may open it. */
  close(): Promise<void>;
}

export interface Probed {
  /** Another one than before: a backup was put back, and whatever this process has in memory does not hold any more. */
  generation: string;
}

type StoreEnv = Pick<Env, "dataDir" | "databaseUrl">;

/** Throws `CannotStart` when it cannot be opened, was written by a newer version, or is another server's. */
export async function openStore(
  { dataDir, databaseUrl }: StoreEnv,
  clock: Clock,
  { onAppended }: Pick<LogOptions, "onAppended"> = {},
): Promise<Store> {
  const { db, close } =
    databaseUrl === undefined
      ? await openDataDir(dataDir)
      : await openDatabase(databaseUrl, dataDir);
  const { probe, onRefused } = probing(db, clock);
  const newLog = dialectOf(db) === "sqlite" ? sqliteUpdateLog : postgresUpdateLog;
  const log = newLog(db, clock, { onRefused, ...(onAppended && { onAppended }) });
  return { db, log, probe, close };
}

async function openDatabase(url: string, dataDir: string): Promise<DataDir> {
  await makeDataDir(dataDir); // What is no record and no word is kept there all the same.
  try {
    const db = await openPostgres(url);
    return { db, close: () => db.destroy() };
  } catch (error) {
    const why = `DATABASE_URL: the database cannot be used: ${reasonOf(error)}`;
    throw new CannotStart(why, { cause: error });
  }
}

const ballastBytes = 64 * 1024;

function probing(db: Db, clock: Clock): { probe: Store["probe"]; onRefused: () => void } {
  let hasRefused = false;
  const onRefused = () => void (hasRefused = true);
  const probe = async () => {
    try {
      const at = clock.now().toISOString();
      if (hasRefused) await claimRoom(db, at);
      await writeHeartbeat(db, at);
      hasRefused = false;
      return { generation: await generationOf(db) };
    } catch (error) {
      onRefused();
      throw error;
    }
  };
  return { probe, onRefused };
}

async function claimRoom(db: Db, at: string): Promise<void> {
  // What SQLite has in its write-ahead log goes to its place first, or the log would take the ballast without growing.
  if (dialectOf(db) === "sqlite") await sql`pragma wal_checkpoint(truncate)`.execute(db);
  await writeHeartbeat(db, at, randomBytes(ballastBytes)); // Random, so that PostgreSQL cannot compress it.
}
