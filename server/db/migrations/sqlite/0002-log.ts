import { sql, type Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import { checksumOf } from "../../checksum.ts";

const logWithChecksums = [
  `create table checked_updates (
    seq integer primary key autoincrement,
    canvas_id text not null,
    bytes blob not null,
    checksum integer not null,
    at text not null
  ) strict`,
];

const afterTheCopy = [
  `drop table updates`,
  `alter table checked_updates rename to updates`,
  `create index updates_of_canvas on updates (canvas_id, seq)`,
  // What the log of a canvas was merged into. "updates" counts those that it holds.
  `create table snapshots (
    canvas_id text primary key,
    bytes blob not null,
    checksum integer not null,
    updates integer not null,
    at text not null
  ) strict`,
  // Records whose checksum does not fit, out of the way of the sound ones and kept for whoever can make something of them.
  // "at" is when it was written, "found_at" when "verify --repair" moved it here.
  `create table damaged_updates (
    seq integer primary key autoincrement,
    canvas_id text not null,
    bytes blob not null,
    checksum integer not null,
    at text not null,
    found_at text not null
  ) strict`,
  // "generation" is random and changes when a backup is put back: what a process remembers from before is then void.
  `create table installation (
    id integer primary key check (id = 1),
    generation text not null
  ) strict`,
  `insert into installation values (1, lower(hex(randomblob(16))))`,
  // What a probe fills, to find out whether there is room.
  `alter table heartbeat add column ballast blob`,
];

interface OldUpdate {
  seq: number;
  canvas_id: string;
  bytes: Uint8Array;
  at: string;
}

const rowsPerCopy = 500;

async function copyUpdates(db: Kysely<unknown>): Promise<void> {
  for (let seen = 0; ;) {
    const { rows } = await sql<OldUpdate>`
      select seq, canvas_id, bytes, at from updates where seq > ${seen} order by seq limit ${rowsPerCopy}
    `.execute(db);
    const last = rows.at(-1);
    if (!last) return;
    const values = rows.map(
      ({ seq, canvas_id, bytes, at }) =>
        sql`(${seq}, ${canvas_id}, ${bytes}, ${checksumOf(canvas_id, bytes)}, ${at})`,
    );
    await sql`insert into checked_updates values ${sql.join(values)}`.execute(db);
    seen = last.seq;
  }
}

export const log: Migration = {
  async up(db) {
    for (const statement of logWithChecksums) await sql.raw(statement).execute(db);
    await copyUpdates(db);
    for (const statement of afterTheCopy) await sql.raw(statement).execute(db);
  },
};
