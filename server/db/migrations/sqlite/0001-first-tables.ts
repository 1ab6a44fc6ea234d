import { sql } from "kysely";
import type { Migration } from "kysely/migration";

/** Written as SQL, since it must stay what it was when the types of `schema.ts` move on. */
const statements = [
  `create table people (
    id text primary key,
    created_at text not null
  ) strict`,
  `create table sessions (
    token_hash text primary key,
    person_id text not null references people,
    created_at text not null,
    expires_at text not null
  ) strict`,
  `create table workshops (
    seq integer primary key autoincrement,
    id text not null unique,
    title text not null,
    created_at text not null,
    last_event integer not null
  ) strict`,
  `create table universities (
    id text primary key,
    workshop_id text not null references workshops (id),
    position integer not null,
    name text not null,
    short_name text not null,
    country text,
    color text not null,
    unique (workshop_id, position)
  ) strict`,
  `create table members (
    seq integer primary key autoincrement,
    id text not null unique,
    workshop_id text not null references workshops (id),
    person_id text not null references people,
    name text not null,
    university_id text references universities,
    role text not null check (role in ('facilitator', 'editor', 'commenter', 'viewer')),
    signs_for text references universities,
    email text,
    joined_at text not null,
    unique (workshop_id, person_id)
  ) strict`,
  `create index members_of_person on members (person_id)`,
  `create table invites (
    seq integer primary key autoincrement,
    id text not null unique,
    token_hash text not null unique,
    workshop_id text not null references workshops (id),
    role text not null check (role in ('facilitator', 'editor', 'commenter', 'viewer')),
    university_id text references universities,
    created_at text not null,
    expires_at text,
    revoked_at text
  ) strict`,
  `create index invites_of_workshop on invites (workshop_id)`,
  `create table personal_links (
    token_hash text primary key,
    person_id text not null references people,
    created_at text not null,
    expires_at text not null,
    used_at text
  ) strict`,
  `create table canvases (
    seq integer primary key autoincrement,
    id text not null unique,
    workshop_id text not null references workshops (id),
    created_by text not null references members (id),
    created_at text not null,
    template text not null
  ) strict`,
  `create index canvases_of_workshop on canvases (workshop_id)`,
  `create table threads (
    seq integer primary key autoincrement,
    id text not null unique,
    canvas_id text not null references canvases (id),
    block_id text not null,
    lane text,
    anchor text,
    quote text,
    status text not null check (status in ('open', 'resolved')),
    resolved_by text references members (id),
    resolved_at text,
    check ((status = 'resolved') = (resolved_by is not null and resolved_at is not null))
  ) strict`,
  `create index threads_of_canvas on threads (canvas_id)`,
  `create table comments (
    seq integer primary key autoincrement,
    id text not null unique,
    thread_id text not null references threads (id),
    author_id text not null references members (id),
    body text not null,
    at text not null
  ) strict`,
  `create index comments_of_thread on comments (thread_id)`,
  `create table sign_offs (
    canvas_id text not null references canvases (id),
    block_id text not null,
    university_id text not null references universities,
    decision text not null check (decision in ('agree', 'reserve', 'object')),
    hash text not null,
    content text not null,
    note text,
    by text not null references members (id),
    at text not null,
    primary key (canvas_id, block_id, university_id)
  ) strict, without rowid`,
  `create table events (
    workshop_id text not null references workshops (id),
    n integer not null,
    type text not null,
    payload text not null,
    at text not null,
    primary key (workshop_id, n)
  ) strict, without rowid`,
  // No foreign key: the log is written on every keystroke, and only rooms of canvases that exist write to it.
  `create table updates (
    seq integer primary key autoincrement,
    canvas_id text not null,
    bytes blob not null,
    at text not null
  ) strict`,
  `create index updates_of_canvas on updates (canvas_id, seq)`,
  `create table heartbeat (id integer primary key check (id = 1), at text not null) strict`,
];

export const firstTables: Migration = {
  async up(db) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
