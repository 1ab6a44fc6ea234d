import { sql } from "kysely";
import type { Migration } from "kysely/migration";

/** A workshop's own templates, each as it is now: canvases keep the whole template that they were made with. */
const statements = [
  `create table templates (
    seq integer primary key autoincrement,
    id text not null unique,
    workshop_id text not null references workshops (id),
    version integer not null,
    content text not null,
    created_by text not null references members (id),
    created_at text not null,
    changed_by text not null references members (id),
    changed_at text not null
  ) strict`,
  `create index templates_of_workshop on templates (workshop_id)`,
];

export const templates: Migration = {
  async up(db) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
