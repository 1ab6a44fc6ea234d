import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { CannotStart } from "./cannotStart.ts";
import { openDatabase } from "./db/open.ts";
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

/**
 * Makes the folder, for its owner alone, if it is missing, and opens its database. Throws `CannotStart` when it cannot
 * be used or another server is in it: the rooms of two would know nothing of each other's words.
 */
export async function openDataDir(dataDir: string): Promise<DataDir> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    const unlock = lock(join(dataDir, "trivium.lock"));
    const db = await openDatabase(databaseFile(dataDir)).catch((error: unknown) => {
      unlock();
      throw error;
    });
    return { db, close: () => db.destroy().finally(unlock) };
  } catch (error) {
    const why = sqliteCodeOf(error) === sqliteBusy ? "another server uses it" : reasonOf(error);
    throw new CannotStart(`DATA_DIR: ${dataDir} cannot be used: ${why}`, { cause: error });
  }
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

/** What lies at the bottom of an error, in its own words. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : reasonOf(error.cause);
}
