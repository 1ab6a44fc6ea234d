import type { Db } from "../db/schema.ts";

/** Closes the database when the work with it has ended, well or not. */
export async function whileOpen<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}
