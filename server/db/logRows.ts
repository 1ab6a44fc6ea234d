import { sql } from "kysely";
import type { CanvasId } from "#shared/canvas.ts";
import { checksumOf } from "./checksum.ts";
import { dialectOf } from "./dialect.ts";
import type { Db } from "./schema.ts";

/** A row of a canvas's log. */
export interface LogRow {
  /** Null for the snapshot. */
  seq: number | null;
  bytes: Uint8Array;
  /** How many updates are in it. */
  updates: number;
  /** Whether its checksum fits. */
  isSound: boolean;
}

export interface LogReading {
  /** The snapshot first, then updates in the order they were appended. */
  rows: LogRow[];
  /** For the next reading that wants only what came since; a text that only the same kind of database understands. */
  mark: string;
}

/** Reads the canvas's log as it is at one moment, or what came since the mark was given (and perhaps some from before). */
export function readLogRows(
  db: Db,
  canvasId: CanvasId,
  since: string | null = null,
): Promise<LogReading> {
  return dialectOf(db) === "sqlite"
    ? readFromSqlite(db, canvasId, since)
    : readFromPostgres(db, canvasId, since);
}

/** The snapshot, and the next so many updates behind the number `after`, in order. */
export async function readSomeLogRows(
  db: Db,
  canvasId: CanvasId,
  { after, limit }: { after: number; limit: number },
): Promise<LogRow[]> {
  const { rows } = await sql<Row>`
    select null as seq, bytes, checksum, updates from snapshots where canvas_id = ${canvasId}
    union all
    select seq, bytes, checksum, 1 from (
      select seq, bytes, checksum from updates where canvas_id = ${canvasId} and seq > ${after}
      order by seq limit ${limit}
    ) as part
    order by seq nulls first
  `.execute(db);
  return rows.map((row) => toLogRow(canvasId, row));
}

/** The updates that can be read of a canvas, in order; none for an unknown canvas. */
export async function readUpdates(db: Db, canvasId: CanvasId): Promise<Uint8Array[]> {
  const { rows } = await readLogRows(db, canvasId);
  return rows.filter(({ isSound }) => isSound).map(({ bytes }) => bytes);
}

interface Row {
  seq: number | null;
  bytes: Uint8Array;
  checksum: number;
  updates: number;
}

const toLogRow = (canvasId: CanvasId, { seq, bytes, checksum, updates }: Row): LogRow => ({
  seq,
  bytes,
  updates,
  isSound: checksumOf(canvasId, bytes) === checksum,
});

/** One process appends, so the mark is the last number, and which snapshot there was. */
async function readFromSqlite(
  db: Db,
  canvasId: CanvasId,
  since: string | null,
): Promise<LogReading> {
  const [lastSeq = "0", lastSnapshot = ""] = since?.split(" ") ?? [];
  const { rows } = await sql<Row>`
    select null as seq, bytes, checksum, updates from snapshots where canvas_id = ${canvasId}
    union all
    select seq, bytes, checksum, 1 from updates where canvas_id = ${canvasId} and seq > ${Number(lastSeq)}
    order by seq
  `.execute(db);
  const snapshot = rows.find(({ seq }) => seq === null);
  const thisSnapshot = snapshot ? `${snapshot.updates}-${snapshot.checksum}` : "";
  const isKnown = (row: Row) => row === snapshot && thisSnapshot === lastSnapshot;
  return {
    rows: rows.filter((row) => !isKnown(row)).map((row) => toLogRow(canvasId, row)),
    mark: `${rows.at(-1)?.seq ?? lastSeq} ${thisSnapshot}`,
  };
}

/**
 * Several processes append, and a number may be taken long before its commit. The mark is the oldest transaction that was
 * under way: whatever is not visible to this reading was or will be written by that one or a later one.
 */
async function readFromPostgres(
  db: Db,
  canvasId: CanvasId,
  since: string | null,
): Promise<LogReading> {
  const from = since ?? "0";
  const { rows } = await sql<Row & { place: number; mark: string }>`
    select 0 as place, 0 as seq, ''::bytea as bytes, 0 as checksum, 0 as updates,
      pg_snapshot_xmin(pg_current_snapshot())::text as mark
    union all
    select 1, null, bytes, checksum, updates, ''
      from snapshots where canvas_id = ${canvasId} and tx >= ${from}::xid8
    union all
    select 2, seq, bytes, checksum, 1, ''
      from updates where canvas_id = ${canvasId} and tx >= ${from}::xid8
    order by place, seq
  `.execute(db);
  const [{ mark } = { mark: from }, ...kept] = rows;
  return { rows: kept.map((row) => toLogRow(canvasId, row)), mark };
}
