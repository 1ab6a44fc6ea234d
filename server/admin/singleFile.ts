import { open } from "node:fs/promises";
import { sql } from "kysely";
import type { Db } from "../db/schema.ts";

/**
 * For a database of which nothing has to survive but the end result: one file instead of three, and no waiting for the
 * disk before `syncToDisk` of the closed file.
 */
export async function inOneFile(sqlite: Db): Promise<Db> {
  await sql`pragma journal_mode = delete`.execute(sqlite);
  await sql`pragma synchronous = off`.execute(sqlite);
  return sqlite;
}

/** Waits until a file, or a folder's list of files, is on disk. */
export async function syncToDisk(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
