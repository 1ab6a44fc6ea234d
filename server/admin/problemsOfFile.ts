import { sql } from "kysely";
import { sqliteCodeOf } from "../db/refusedWrite.ts";
import type { Db } from "../db/schema.ts";

/** As many as anybody wants to read. */
const atMost = 5;

/** What SQLite finds wrong with its file, and rows that refer to others which are not there; empty for a sound file. */
export async function problemsOfFile(sqlite: Db): Promise<string[]> {
  try {
    const { rows } = await sql<{ integrity_check: string }>`
      ${sql.raw(`pragma integrity_check(${atMost})`)}
    `.execute(sqlite);
    const found = rows.flatMap((row) => row.integrity_check.split("\n"));
    return found.join() === "ok" ? await brokenReferences(sqlite) : found;
  } catch (error) {
    if (error instanceof Error && sqliteCodeOf(error) !== null) return [error.message];
    throw error;
  }
}

async function brokenReferences(sqlite: Db): Promise<string[]> {
  const { rows } = await sql<{ table: string; parent: string; rows: number }>`
    select "table", parent, count(*) as rows from pragma_foreign_key_check group by 1, 2
  `.execute(sqlite);
  return rows.map(
    (row) => `${row.rows} rows of ${row.table} refer to missing rows of ${row.parent}`,
  );
}
