import { isDeepStrictEqual } from "node:util";
import { sql } from "kysely";
import type { Db } from "../db/schema.ts";
import { eventNumbersIn, goOnFrom } from "./eventNumbers.ts";
import { layoutOf } from "./layout.ts";
import { openAsItIs } from "./installation.ts";
import { renewGeneration } from "./repair.ts";
import type { OnProgress } from "./terminal.ts";
import { whileOpen } from "./whileOpen.ts";

export interface Replacement {
  /** A sound SQLite file in the newest layout. */
  staged: string;
  generation: string;
  onProgress: OnProgress;
}

/**
 * Replaces every row in one transaction that copies from file to file inside SQLite: a running server cannot write
 * meanwhile, so it has to be short.
 */
export async function replaceInSqlite(
  db: Db,
  { staged, generation, onProgress }: Replacement,
): Promise<void> {
  const tables = await layoutOf(db);
  const stagedTables = await whileOpen(openAsItIs(staged), layoutOf);
  if (!isDeepStrictEqual(tables, stagedTables)) {
    throw new Error("two layouts of the same version differ");
  }
  await sql`attach ${staged} as staged`.execute(db);
  await sql`pragma foreign_keys = off`.execute(db); // What is staged was checked; here it would cost a search per row.
  let done = 0;
  await db.transaction().execute(async (tx) => {
    // First a write: SQLite waits for another program to begin writing, and not once it has read something.
    await renewGeneration(tx, generation);
    const numbers = await eventNumbersIn(tx);
    for (const { name } of tables) {
      await sql`delete from ${sql.table(name)}`.execute(tx);
      // Without a list of columns SQLite copies whole records.
      await sql`insert into ${sql.table(name)} select * from ${sql.table(`staged.${name}`)}`.execute(
        tx,
      );
      onProgress(++done, tables.length + 1);
    }
    await goOnFrom(tx, numbers);
  });
  onProgress(1, 1);
}
