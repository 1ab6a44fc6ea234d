import type { CanvasId } from "#shared/canvas.ts";
import { checksumOf } from "./checksum.ts";
import type { Db } from "./schema.ts";

export interface Snapshot {
  canvasId: CanvasId;
  bytes: Uint8Array;
  /** How many updates were merged into it. */
  updates: number;
  at: string;
}

/** In the place of the one before. Call it in a transaction. */
export async function putSnapshot(
  db: Db,
  { canvasId, bytes, updates, at }: Snapshot,
): Promise<void> {
  // Not an update: on PostgreSQL a new row knows by itself which transaction wrote it.
  await db.deleteFrom("snapshots").where("canvas_id", "=", canvasId).execute();
  const checksum = checksumOf(canvasId, bytes);
  await db
    .insertInto("snapshots")
    .values({ canvas_id: canvasId, bytes, checksum, updates, at })
    .execute();
}
