import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { CannotStart, reasonOf } from "./cannotStart.ts";
import { openSqlite } from "./db/open.ts";
import { makePrivateFile } from "./db/privateFile.ts";
import { sqliteCodeOf } from "./db/refusedWrite.ts";
import type { Db } from "./db/schema.ts";

/** The data folder while this process, and no other, works in it. */
export interface DataDir {
  db: Db;
  /** Closes the database and lets the next process in. */
  close(): Promise<void>;
}

/** Where the database is in a data folder. */
export const databaseFile = (dataDir: string): string => join(dataDir, "trivium.sqlite");

const lockFile = (dataDir: string): string => join(dataDir, "trivium.lock");

/**
 * Makes the folder, for its owner alone, if it is missing, and opens its database. Throws `CannotStart` when it cannot
 * be used or another server is in it: the rooms of two would know nothing of each other's words.
 */
export async function openDataDir(dataDir: string): Promise<DataDir> {
  await makeDataDir(dataDir);
  try {
    const unlock = lock(lockFile(dataDir));
    const db = await openSqlite(databaseFile(dataDir)).catch((error: unknown) => {
      unlock();
      throw error;
    });
    return { db, close: () => db.destroy().finally(unlock) };
  } catch (error) {
    throw cannotUse(dataDir, error);
  }
}

/**
 * Makes the folder, for its owner alone, if it is missing. Throws `CannotStart` when that cannot be. Where the database is
 * elsewhere, servers may share it.
 */
export async function makeDataDir(dataDir: string): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw cannotUse(dataDir, error);
  }
}

/** Whether a server works in the folder now. One that starts at this very moment may be told so of us. */
export function isServed(dataDir: string): boolean {
  if (!existsSync(lockFile(dataDir))) return false;
  try {
    lock(lockFile(dataDir))();
    return false;
  } catch (error) {
    if (sqliteCodeOf(error) === sqliteBusy) return true;
    throw error;
  }
}

function cannotUse(dataDir: string, error: unknown): CannotStart {
  const why = sqliteCodeOf(error) === sqliteBusy ? "another server uses it" : reasonOf(error);
  return new CannotStart(`DATA_DIR: ${dataDir} cannot be used: ${why}`, { cause: error });
}

const sqliteBusy = 5;

/**
 * A lock on an empty database of its own, held by a transaction that writes nothing. The system lets go of it however
 * the process ends, which a file with a process id in it cannot promise.
 */
function lock(file: string): () => void {
  makePrivateFile(file);
  const sqlite = new DatabaseSync(file);
  try {
    sqlite.exec("begin exclusive");
  } catch (error) {
    sqlite.close();
    throw error;
  }
  return () => sqlite.close();
}
