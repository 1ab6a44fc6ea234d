import { crc32 } from "node:zlib";
import type { Db } from "../db/schema.ts";
import type { Table } from "./layout.ts";
import { chunksOf, valuesOf, type Row, type Value } from "./rows.ts";

/** How many rows a table has and the sum of their checksums, whatever order they come in. */
export interface TableTally {
  rows: number;
  sum: number;
}

/** By table. Two databases with the same tally hold the same. */
export type Tally = Map<string, TableTally>;

/** Far below 2^53, so that a checksum can be added without losing digits. */
const modulus = 2 ** 48;

export const nothing: TableTally = { rows: 0, sum: 0 };

export function tallied({ rows, sum }: TableTally, more: Row[], columns: string[]): TableTally {
  const added = more.reduce((total, row) => (total + checksumOfRow(row, columns)) % modulus, sum);
  return { rows: rows + more.length, sum: added };
}

/** Reads everything again. */
export async function tallyOf(db: Db, tables: readonly Table[]): Promise<Tally> {
  const tally: Tally = new Map();
  for (const table of tables) {
    let ofTable = nothing;
    for await (const rows of chunksOf(db, table)) ofTable = tallied(ofTable, rows, table.columns);
    tally.set(table.name, ofTable);
  }
  return tally;
}

/** The tables in which two tallies differ. */
export function differencesOf(a: Tally, b: Tally): string[] {
  return [...a].flatMap(([name, { rows, sum }]) => {
    const other = b.get(name) ?? nothing;
    return other.rows === rows && other.sum === sum ? [] : [name];
  });
}

/** The same for a row of either database: one may hand out a number where the other has the digits. */
function checksumOfRow(row: Row, columns: readonly string[]): number {
  return valuesOf(row, columns).reduce<number>(
    (sum, value) => crc32(value instanceof Uint8Array ? value : textOf(value), sum),
    0,
  );
}

function textOf(value: Exclude<Value, Uint8Array>): string {
  return value === null ? "\u0000" : `${value}\u0001`;
}
