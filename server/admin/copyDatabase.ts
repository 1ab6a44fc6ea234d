import { setImmediate } from "node:timers/promises";
import type { Db } from "../db/schema.ts";
import type { Table } from "./layout.ts";
import { chunksOf, insertRows, weightOf, weightOfTable } from "./rows.ts";
import { nothing, tallied, type Tally } from "./tally.ts";
import type { OnProgress } from "./terminal.ts";

/**
 * Copies the rows of the tables, in their order, a few megabytes at a time, from either kind of database into empty
 * tables of either kind. What is read belongs together when `from` is a transaction that sees one moment. Answers what
 * was read, for the copy to be compared with. `nameIn` is what a table is called in `to`.
 */
export async function copyDatabase(
  from: Db,
  to: Db,
  tables: readonly Table[],
  onProgress: OnProgress,
  nameIn: (table: string) => string = (name) => name,
): Promise<Tally> {
  let total = 0;
  for (const table of tables) total += await weightOfTable(from, table);
  let done = 0;
  const tally: Tally = new Map();
  for (const table of tables) {
    let ofTable = nothing;
    for await (const rows of chunksOf(from, table)) {
      await insertRows(to, { ...table, name: nameIn(table.name) }, rows);
      ofTable = tallied(ofTable, rows, table.columns);
      done += rows.reduce((weight, row) => weight + weightOf(row, table), 0);
      onProgress(Math.min(done, total - 1), total);
      await setImmediate(); // A signal to stop is heard only between turns of the event loop.
    }
    tally.set(table.name, ofTable);
  }
  onProgress(total, total);
  return tally;
}
