import { sql } from "kysely";
import type { CanvasId } from "#shared/canvas.ts";
import type { Db } from "../db/schema.ts";
import type { DamagedRecord } from "./soundDocument.ts";

/**
 * Moves damaged records of a canvas out of its log, in one transaction with whatever else the caller does in it. Answers
 * how many it moved: one that has changed since it was read stays.
 */
export async function setAside(
  tx: Db,
  canvasId: CanvasId,
  damaged: readonly DamagedRecord[],
  foundAt: string,
): Promise<number> {
  let moved = 0;
  for (const record of damaged) if (await move(tx, canvasId, record, foundAt)) moved++;
  return moved;
}

async function move(
  tx: Db,
  canvasId: CanvasId,
  { place, checksum, at, size }: DamagedRecord,
  foundAt: string,
): Promise<boolean> {
  const table = sql.table(place.kind === "snapshot" ? "snapshots" : "updates");
  const which = sql`
    canvas_id = ${canvasId} and checksum = ${checksum} and at = ${at}
    and octet_length(bytes) = ${size}
    ${place.kind === "update" ? sql`and seq = ${place.seq}` : sql``}
  `;
  const { numAffectedRows = 0n } = await sql`
    insert into damaged_updates (canvas_id, bytes, checksum, at, found_at)
    select canvas_id, bytes, checksum, at, ${foundAt} from ${table} where ${which}
  `.execute(tx);
  if (numAffectedRows === 0n) return false;
  await sql`delete from ${table} where ${which}`.execute(tx);
  return true;
}

/** Tells every running server that what it has in memory is void: it closes its rooms and reads anew. */
export async function renewGeneration(tx: Db, generation: string): Promise<void> {
  await tx.updateTable("installation").set({ generation }).where("id", "=", 1).execute();
}
