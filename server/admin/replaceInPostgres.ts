import { sql } from "kysely";
import { codeOf } from "../db/refusedWrite.ts";
import type { Db } from "../db/schema.ts";
import { copyDatabase } from "./copyDatabase.ts";
import { openAsItIs } from "./installation.ts";
import { eventNumbersIn, goOnFrom } from "./eventNumbers.ts";
import { layoutOf, type Table } from "./layout.ts";
import { renewGeneration } from "./repair.ts";
import type { Replacement } from "./replaceInSqlite.ts";
import { refs } from "./rows.ts";

/**
 * Brings everything over the network into temporary tables first, and then replaces every row in one transaction.
 * Writers wait for that transaction; readers, a backup among them, go on with what was there before.
 */
export async function replaceInPostgres(
  db: Db,
  { staged, generation, onProgress }: Replacement,
): Promise<void> {
  const source = openAsItIs(staged);
  try {
    const tables = await layoutOf(source);
    await db.connection().execute(async (connection) => {
      for (const { name, columns } of tables) {
        await sql`
          create temporary table ${sql.table(stagedName(name))} as
          select ${refs(columns)} from ${sql.table(name)} with no data
        `.execute(connection);
      }
      await copyDatabase(source, connection, tables, onProgress, stagedName);
      await retrying(() =>
        connection.transaction().execute((tx) => replaceAll(tx, tables, generation)),
      );
    });
  } finally {
    await source.destroy();
  }
}

const stagedName = (name: string) => `staged_${name}`;

async function replaceAll(tx: Db, tables: readonly Table[], generation: string): Promise<void> {
  const all = sql.join(tables.map(({ name }) => sql.table(name)));
  await sql`lock table ${all} in share row exclusive mode`.execute(tx);
  const numbers = await eventNumbersIn(tx);
  for (const { name } of tables.toReversed()) {
    // Not truncate: a backup under way would find the table empty.
    await sql`delete from ${sql.table(name)}`.execute(tx);
  }
  for (const table of tables) {
    const { name, columns, key } = table;
    await sql`
      insert into ${sql.table(name)} (${refs(columns)})
      select ${refs(columns)} from ${sql.table(stagedName(name))} order by ${refs(key)}
    `.execute(tx);
    await continueNumbers(tx, table);
  }
  await goOnFrom(tx, numbers);
  await renewGeneration(tx, generation);
}

/** Of a numbered table: behind its last row, and never back, since a writer who waits may have taken a number already. */
async function continueNumbers(tx: Db, { name, key }: Table): Promise<void> {
  const [column] = key;
  if (column === undefined || key.length > 1) return;
  const { rows } = await sql<{ sequence: string | null }>`
    select pg_get_serial_sequence(${name}, ${column}) as sequence
  `.execute(tx);
  const sequence = rows[0]?.sequence ?? null;
  if (sequence === null) return;
  await sql`
    select setval(${sequence}::regclass, greatest(
      nextval(${sequence}::regclass),
      (select coalesce(max(${sql.ref(column)}), 1) from ${sql.table(name)})
    ))
  `.execute(tx);
}

const attempts = 5;

/** PostgreSQL ends one of two transactions that wait for each other: the servers' commands are short, and come again. */
async function retrying(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (codeOf(error) !== "40P01" || attempt === attempts) throw error;
    }
  }
}
