import type { Db } from "./schema.ts";

/**
 * Writes one row: the only way to know whether storage takes writes is to write. Throws when it does not. A small write
 * may find room in what the database has reserved, so `ballast` makes it as large as one likes.
 */
export async function writeHeartbeat(
  db: Db,
  at: string,
  ballast: Uint8Array | null = null,
): Promise<void> {
  await db
    .insertInto("heartbeat")
    .values({ id: 1, at, ballast })
    .onConflict((oc) => oc.column("id").doUpdateSet({ at, ballast }))
    .execute();
}
