import type { Clock } from "../clock.ts";
import type { Db } from "../db/schema.ts";
import { compactCanvas } from "./compaction.ts";
import { logOver, type LogOptions } from "./logOver.ts";
import type { UpdateLog } from "./updateLog.ts";

/**
 * The log of an installation of one process. A compaction reads and merges beside everything else, since a transaction
 * here keeps all others waiting, and writes in one that is short.
 */
export function sqliteUpdateLog(db: Db, clock: Clock, options?: LogOptions): UpdateLog {
  const steps = {
    db,
    write: (work: (tx: Db) => Promise<void>) => db.transaction().execute(work),
    now: () => clock.now().toISOString(),
  };
  return logOver(db, clock, (canvasId) => compactCanvas(steps, canvasId), options);
}
