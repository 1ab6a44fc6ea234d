import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { makePrivateFile } from "../db/privateFile.ts";
import { sqliteCodeOf } from "../db/refusedWrite.ts";
import { counted } from "./report.ts";

/**
 * Puts every row of a damaged SQLite file that can be read into a new one of the same layout, leaving out those that
 * refer to lost ones. Answers what was lost, a line each.
 */
export function salvage(damaged: string, sound: string): string[] {
  makePrivateFile(sound);
  const from = new DatabaseSync(damaged, { readOnly: true });
  const to = new DatabaseSync(sound, { enableForeignKeyConstraints: true });
  try {
    return copyWhatCanBeRead(from, to);
  } finally {
    from.close();
    to.close();
  }
}

interface Definition {
  type: string;
  name: string;
  sql: string;
}

function copyWhatCanBeRead(from: DatabaseSync, to: DatabaseSync): string[] {
  to.exec("pragma synchronous = off; begin");
  const definitions = from
    .prepare(
      "select type, name, sql from sqlite_schema where sql is not null and name not like 'sqlite%'",
    )
    .all()
    .map(
      ({ type, name, sql }): Definition => ({
        type: String(type),
        name: String(name),
        sql: String(sql),
      }),
    );
  for (const { sql } of definitions) to.exec(sql);
  const tables = definitions.filter(({ type }) => type === "table").map(({ name }) => name);
  const lost = inOrderOfReference(to, tables).flatMap((table) => {
    const rows = copyRows(from, to, table);
    return rows === 0
      ? []
      : [`${counted(rows, "row")} of ${table} cannot be read or refer to lost ones`];
  });
  to.exec("commit");
  return lost;
}

/** A table always behind those it refers to. */
function inOrderOfReference(database: DatabaseSync, tables: readonly string[]): string[] {
  const order: string[] = [];
  const place = (table: string) => {
    if (order.includes(table)) return;
    const referred = database.prepare(`pragma foreign_key_list("${table}")`).all();
    for (const { table: other } of referred) if (other !== table) place(String(other));
    order.push(table);
  };
  tables.forEach(place);
  return order;
}

/** Row by row, by key, so that one that cannot be read costs no other. Answers how many are lost. */
function copyRows(from: DatabaseSync, to: DatabaseSync, table: string): number {
  const columns = to.prepare(`pragma table_info("${table}")`).all();
  const key = columns.filter(({ pk }) => Number(pk) > 0).map(({ name }) => `"${String(name)}"`);
  const read = from.prepare(
    `select * from "${table}" where (${key.join()}) = (${key.map(() => "?").join()})`,
  );
  const write = to.prepare(`insert into "${table}" values (${columns.map(() => "?").join()})`);
  let lost = 0;
  for (const values of keysOf(from, table, key)) {
    try {
      const row = read.get(...values);
      if (row === undefined) lost++;
      else write.run(...Object.values(row));
    } catch (error) {
      if (sqliteCodeOf(error) === null) throw error;
      lost++;
    }
  }
  return lost;
}

/** All keys that can be found: from the front up to the damage, from the back down to it, and in an index if one has them. */
function keysOf(from: DatabaseSync, table: string, key: readonly string[]): SQLInputValue[][] {
  const found = new Map<string, SQLInputValue[]>();
  const columns = key.join();
  const backwards = key.map((column) => `${column} desc`).join();
  for (const query of [
    `select ${columns} from "${table}" not indexed order by ${columns}`,
    `select ${columns} from "${table}" not indexed order by ${backwards}`,
    `select ${columns} from "${table}"`,
  ]) {
    try {
      for (const row of from.prepare(query).iterate()) {
        const values = Object.values(row);
        found.set(JSON.stringify(values), values);
      }
    } catch (error) {
      if (sqliteCodeOf(error) === null) throw error; // Else: up to here, and no further.
    }
  }
  return [...found.values()];
}
