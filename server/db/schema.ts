import type { Generated, Kysely } from "kysely";
import type { BlockContent } from "#shared/blockContent.ts";
import type { Happening } from "#shared/events.ts";
import type { Choices, PollRound } from "#shared/poll.ts";
import type { Decision } from "#shared/signOff.ts";
import type { Template } from "#shared/template.ts";
import type { Anchor, Quote, Thread } from "#shared/thread.ts";
import type { Role } from "#shared/workshop.ts";
import type { Json } from "./json.ts";

/**
 * The tables, as Kysely sees them in SQLite and in PostgreSQL (which has one column more in `updates` and `snapshots`). Instants are ISO 8601 in UTC; `*_hash` columns are SHA-256 in base64url of a secret
 * that is kept nowhere; `seq` is the order of arrival and never leaves the database.
 */
export interface Database {
  people: { id: string; created_at: string };
  sessions: { token_hash: string; person_id: string; created_at: string; expires_at: string };
  workshops: {
    seq: Generated<number>;
    id: string;
    title: string;
    created_at: string;
    last_event: number;
  };
  universities: UniversityRow;
  members: MemberRow;
  invites: InviteRow;
  personal_links: {
    token_hash: string;
    person_id: string;
    created_at: string;
    expires_at: string;
    used_at: string | null;
  };
  canvases: CanvasRow;
  templates: TemplateRow;
  threads: ThreadRow;
  comments: {
    seq: Generated<number>;
    id: string;
    thread_id: string;
    author_id: string;
    body: string;
    at: string;
  };
  sign_offs: SignOffRow;
  polls: PollRow;
  poll_answers: {
    canvas_id: string;
    round: number;
    member_id: string;
    choices: Json<Choices>;
    at: string;
  };
  events: { workshop_id: string; n: number; type: string; payload: Json<Happening>; at: string };
  updates: {
    seq: Generated<number>;
    canvas_id: string;
    bytes: Uint8Array;
    /** `checksumOf` the two. */
    checksum: number;
    at: string;
  };
  snapshots: SnapshotRow;
  /** Records that were found damaged and moved out of the way (`admin/repair.ts`). */
  damaged_updates: {
    seq: Generated<number>;
    canvas_id: string;
    bytes: Uint8Array;
    checksum: number;
    at: string;
    found_at: string;
  };
  installation: { id: number; generation: string };
  heartbeat: { id: number; at: string; ballast: Uint8Array | null };
}

export type Db = Kysely<Database>;

export interface SnapshotRow {
  canvas_id: string;
  bytes: Uint8Array;
  /** `checksumOf` the two. */
  checksum: number;
  /** How many updates were merged into it. */
  updates: number;
  at: string;
}

export interface UniversityRow {
  id: string;
  workshop_id: string;
  position: number;
  name: string;
  short_name: string;
  country: string | null;
  color: string;
}

export interface MemberRow {
  seq: Generated<number>;
  id: string;
  workshop_id: string;
  person_id: string;
  name: string;
  university_id: string | null;
  role: Role;
  signs_for: string | null;
  /** For mail to the member; no answer ever holds it. */
  email: string | null;
  joined_at: string;
  /** A removed member keeps their row: comments and sign-offs stay theirs, and who joins again is the same member. */
  removed_at: string | null;
}

export interface InviteRow {
  seq: Generated<number>;
  id: string;
  token_hash: string;
  workshop_id: string;
  role: Role;
  university_id: string | null;
  created_at: string;
  expires_at: string | null;
  revoked_at: string | null;
}

export interface CanvasRow {
  seq: Generated<number>;
  id: string;
  workshop_id: string;
  created_by: string;
  created_at: string;
  /** The template the canvas was made with: a later version of it never changes an existing canvas. */
  template: Json<Template>;
  archived_at: string | null;
}

export interface TemplateRow {
  seq: Generated<number>;
  id: string;
  workshop_id: string;
  version: number;
  content: Json<Template>;
  created_by: string;
  created_at: string;
  changed_by: string;
  changed_at: string;
}

export interface ThreadRow {
  seq: Generated<number>;
  id: string;
  canvas_id: string;
  block_id: string;
  lane: string | null;
  /** Null when the thread is on the whole block, like `quote`. */
  anchor: Json<Anchor> | null;
  quote: Json<Quote> | null;
  status: Thread["status"];
  resolved_by: string | null;
  resolved_at: string | null;
}

export interface SignOffRow {
  canvas_id: string;
  block_id: string;
  university_id: string;
  decision: Decision;
  hash: string;
  /** What was signed: the hash alone could not be shown to anybody later. */
  content: Json<BlockContent>;
  note: string | null;
  by: string;
  at: string;
}

/** A round of a canvas's position poll. */
export interface PollRow {
  canvas_id: string;
  /** From 1. */
  round: number;
  state: PollRound["state"];
  opened_by: string;
  opened_at: string;
  closed_at: string | null;
  revealed_at: string | null;
}
