import type { Db } from "./schema.ts";

/** Writes one row: the only way to know whether storage takes writes is to write. Throws when it does not. */
export async function writeHeartbeat(db: Db, at: string): Promise<void> {
  await db
    .insertInto("heartbeat")
    .values({ id: 1, at })
    .onConflict((oc) => oc.column("id").doUpdateSet({ at }))
    .execute();
}
