import { sql } from "kysely";
import type { Migration } from "kysely/migration";

/** Members who were removed and canvases that were archived keep their rows: what hangs on them stays readable. */
const statements = [
  "alter table members add column removed_at text",
  "alter table canvases add column archived_at text",
];

export const leaving: Migration = {
  async up(db) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
