import { sql } from "kysely";
import type { Migration } from "kysely/migration";

/** The rounds of a canvas's position poll, and one answer per round and member. */
const statements = [
  `create table polls (
    canvas_id text not null references canvases (id),
    round integer not null,
    state text not null check (state in ('open', 'closed', 'revealed')),
    opened_by text not null references members (id),
    opened_at text not null,
    closed_at text,
    revealed_at text,
    primary key (canvas_id, round),
    check ((state = 'open') = (closed_at is null)),
    check ((state = 'revealed') = (revealed_at is not null))
  ) strict, without rowid`,
  `create table poll_answers (
    canvas_id text not null,
    round integer not null,
    member_id text not null references members (id),
    choices text not null,
    at text not null,
    primary key (canvas_id, round, member_id),
    foreign key (canvas_id, round) references polls (canvas_id, round)
  ) strict, without rowid`,
];

export const position: Migration = {
  async up(db) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
