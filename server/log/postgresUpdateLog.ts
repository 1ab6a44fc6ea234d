import { sql } from "kysely";
import type { CanvasId } from "#shared/canvas.ts";
import type { Clock } from "../clock.ts";
import type { Db } from "../db/schema.ts";
import { compactCanvas } from "./compaction.ts";
import { logOver, type LogOptions } from "./logOver.ts";
import type { UpdateLog } from "./updateLog.ts";

/**
 * The log of an installation of several processes. A compaction is one transaction from reading to writing, which holds
 * its canvas's lock: two processes do not merge the same. Appends and readers wait for nobody.
 */
export function postgresUpdateLog(db: Db, clock: Clock, options?: LogOptions): UpdateLog {
  const now = () => clock.now().toISOString();
  const compact = (canvasId: CanvasId) =>
    db
      .transaction()
      // Every statement sees what is committed when it begins: the first after the lock, what was merged before.
      .setIsolationLevel("read committed")
      .execute(async (tx) => {
        await lockCanvas(tx, canvasId);
        return compactCanvas({ db: tx, write: (work) => work(tx), now }, canvasId);
      });
  return logOver(db, clock, compact, options);
}

/** Until the end of the transaction, against other compactions of the canvas alone. */
async function lockCanvas(tx: Db, canvasId: CanvasId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${canvasId}, 0))`.execute(tx);
}
