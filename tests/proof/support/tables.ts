import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Client } from "pg";
import type { Store } from "./store.ts";

/** The database of an embedded installation, as another program sees it while the server runs. */
export function openTables(store: Store): DatabaseSync {
  const db = new DatabaseSync(join(store.envOf(0)["DATA_DIR"] ?? "", "trivium.sqlite"));
  db.exec("pragma busy_timeout = 5000");
  return db;
}

/** Makes whoever wants to write words wait until the returned function is called. */
export async function holdWrites(store: Store): Promise<() => Promise<void>> {
  if (store.name === "embedded") {
    const tables = openTables(store);
    tables.exec("begin immediate");
    return async () => {
      tables.exec("commit");
      tables.close();
    };
  }
  const client = new Client(store.envOf(0)["DATABASE_URL"]);
  await client.connect();
  await client.query("begin");
  await client.query("lock table updates in share mode");
  return async () => {
    await client.query("commit");
    await client.end();
  };
}
