import { PostgresAdapter } from "kysely";
import type { Db } from "./schema.ts";

/** Which database a `Db` talks to, for the few places where the two differ in more than their spelling. */
export type Dialect = "sqlite" | "postgres";

export function dialectOf(db: Db): Dialect {
  return db.getExecutor().adapter instanceof PostgresAdapter ? "postgres" : "sqlite";
}
