import { sql } from "kysely";
import type { Db } from "../db/schema.ts";

/** A table as a copy needs to know it. */
export interface Table {
  name: string;
  /** In the order in which they stand in the table. */
  columns: string[];
  /** The columns of its primary key: the order in which rows are read. */
  key: string[];
  /** Columns that may be megabytes in one row. */
  blobs: string[];
}

/**
 * Tables that belong to the place and not to what people wrote: which migrations ran, whether storage takes writes, and
 * which restore of this installation this is.
 */
const ofThePlace = ["kysely_migration", "kysely_migration_lock", "heartbeat", "installation"];

/**
 * The tables of a SQLite database, a table always behind those it refers to. Read from the database, so that a table or
 * column of a new migration cannot be forgotten; PostgreSQL has the same ones.
 */
export async function layoutOf(sqlite: Db): Promise<Table[]> {
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_schema where type = 'table' and name not like 'sqlite%' order by name
  `.execute(sqlite);
  const names = rows.map(({ name }) => name).filter((name) => !ofThePlace.includes(name));
  const referred = new Map<string, string[]>();
  for (const name of names) referred.set(name, await tablesReferredBy(sqlite, name));
  const order: string[] = [];
  const place = (name: string) => {
    if (order.includes(name)) return;
    for (const other of referred.get(name) ?? []) if (other !== name) place(other);
    order.push(name);
  };
  names.forEach(place);
  return Promise.all(order.map((name) => tableOf(sqlite, name)));
}

async function tablesReferredBy(sqlite: Db, name: string): Promise<string[]> {
  const { rows } = await sql<{ table: string }>`
    select "table" from pragma_foreign_key_list(${name})
  `.execute(sqlite);
  return rows.map(({ table }) => table);
}

async function tableOf(sqlite: Db, name: string): Promise<Table> {
  const { rows } = await sql<{ name: string; type: string; pk: number }>`
    select name, type, pk from pragma_table_info(${name}) order by cid
  `.execute(sqlite);
  const inKey = rows.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk);
  const blobs = rows.filter(({ type }) => type.toLowerCase() === "blob");
  return {
    name,
    columns: rows.map((column) => column.name),
    key: inKey.map((column) => column.name),
    blobs: blobs.map((column) => column.name),
  };
}
