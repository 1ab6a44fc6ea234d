import type { ControlledTransaction } from "kysely";
import { dialectOf } from "./dialect.ts";
import { codeOf } from "./refusedWrite.ts";
import type { Database, Db } from "./schema.ts";

/** A transaction that ends as if it had been the only one, or with an error that `isConflict`. SQLite knows no other. */
export function startSerializable(db: Db): Promise<ControlledTransaction<Database>> {
  const start = db.startTransaction();
  if (dialectOf(db) === "sqlite") return start.execute();
  return start.setIsolationLevel("serializable").execute();
}

const conflicts: ReadonlySet<string> = new Set([
  "40001", // serialization_failure
  "40P01", // deadlock_detected
  // unique_violation: PostgreSQL may notice that before it notices that a row it had not found has come since.
  "23505",
]);

/** Whether a transaction failed only because of what others did meanwhile: run again it may well succeed. */
export const isConflict = (error: unknown): boolean => conflicts.has(codeOf(error));
