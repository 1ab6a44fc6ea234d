import { sql, type RawBuilder } from "kysely";
import type { Db } from "../db/schema.ts";
import type { Table } from "./layout.ts";

export type Value = string | number | null | Uint8Array;
export type Row = Record<string, Value>;

type Condition = RawBuilder<unknown>;

const rowsPerChunk = 250;
/** Of a table with blobs; a single larger row is a chunk of its own. */
const bytesPerChunk = 8 * 1024 * 1024;
const sizedRowsPerChunk = 1_000;

/** What a row weighs besides its blobs, roughly, when progress is told. */
const bytesPerRow = 100;

/** All rows of a table that meet a condition, in the order of its key, a few megabytes at a time. */
export async function* chunksOf(
  db: Db,
  table: Table,
  condition: Condition | null = null,
): AsyncGenerator<Row[]> {
  const { columns, key, blobs } = table;
  let after: Value[] | null = null;
  for (;;) {
    const upTo: Value[] | null =
      blobs.length > 0 ? await endOfChunk(db, table, after, condition) : null;
    const where = and(condition, after && isBeyond(key, after), upTo && isUpTo(key, upTo));
    const { rows } = await sql<Row>`
      select ${refs(columns)} from ${sql.table(table.name)} where ${where}
      order by ${refs(key)} limit ${upTo ? sizedRowsPerChunk : rowsPerChunk}
    `.execute(db);
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = valuesOf(last, key);
  }
}

/** The key of the last row that still fits into a chunk; null when there are no more. */
async function endOfChunk(
  db: Db,
  table: Table,
  after: Value[] | null,
  condition: Condition | null,
): Promise<Value[] | null> {
  const { rows } = await sql<Row & { size: number }>`
    select ${refs(table.key)}, ${sizeOf(table)} as size from ${sql.table(table.name)}
    where ${and(condition, after && isBeyond(table.key, after))}
    order by ${refs(table.key)} limit ${sizedRowsPerChunk}
  `.execute(db);
  let bytes = 0;
  const over = rows.findIndex(({ size }) => (bytes += size) > bytesPerChunk);
  const last = rows.at(over === -1 ? -1 : Math.max(0, over - 1));
  return last ? valuesOf(last, table.key) : null;
}

/** How much there is to read of a table, in the unit of `weightOf`. */
export async function weightOfTable(db: Db, table: Table): Promise<number> {
  const { rows } = await sql<{ rows: number; bytes: number | string | null }>`
    select count(*) as rows, sum(${sizeOf(table)}) as bytes from ${sql.table(table.name)}
  `.execute(db);
  const [all] = rows;
  return all ? all.rows * bytesPerRow + Number(all.bytes ?? 0) : 0;
}

export function weightOf(row: Row, { blobs }: Table): number {
  return blobs.reduce((bytes, column) => {
    const value = row[column];
    return value instanceof Uint8Array ? bytes + value.length : bytes;
  }, bytesPerRow);
}

export async function insertRows(db: Db, { name, columns }: Table, rows: Row[]): Promise<void> {
  if (rows.length === 0) return;
  const values = rows.map((row) => sql`(${sql.join(valuesOf(row, columns))})`);
  await sql`
    insert into ${sql.table(name)} (${refs(columns)}) values ${sql.join(values)}
  `.execute(db);
}

export function valuesOf(row: Row, columns: readonly string[]): Value[] {
  return columns.map((column) => row[column] ?? null);
}

export const refs = (columns: readonly string[]) => sql.join(columns.map((name) => sql.ref(name)));

const sizeOf = ({ blobs }: Table) =>
  blobs.length === 0
    ? sql`0`
    : sql.join(
        blobs.map((column) => sql`coalesce(octet_length(${sql.ref(column)}), 0)`),
        sql` + `,
      );

const isBeyond = (key: readonly string[], values: readonly Value[]): Condition =>
  sql`(${refs(key)}) > (${sql.join(values)})`;

const isUpTo = (key: readonly string[], values: readonly Value[]): Condition =>
  sql`(${refs(key)}) <= (${sql.join(values)})`;

function and(...conditions: (Condition | null)[]): Condition {
  const given = conditions.filter((condition) => condition !== null);
  return given.length === 0 ? sql`1 = 1` : sql.join(given, sql` and `);
}
