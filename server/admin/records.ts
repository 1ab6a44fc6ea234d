import { sql } from "kysely";
import type { CanvasId } from "#shared/canvas.ts";
import type { Db } from "../db/schema.ts";
import type { Table } from "./layout.ts";
import { chunksOf, type Row } from "./rows.ts";

/** One record of a canvas's log, as it is on disk. */
export interface LogRecord {
  place: Place;
  bytes: Uint8Array;
  checksum: number;
  /** When it was written. */
  at: string;
}

export type Place = { kind: "snapshot" } | { kind: "update"; seq: number };

const logTables: Table[] = [
  {
    name: "snapshots",
    columns: ["canvas_id", "bytes", "checksum", "at"],
    key: ["canvas_id"],
    blobs: ["bytes"],
  },
  {
    name: "updates",
    columns: ["seq", "bytes", "checksum", "at"],
    key: ["seq"],
    blobs: ["bytes"],
  },
];

/** Everything kept of a canvas, sound or not, the snapshot first, a few megabytes at a time. */
export async function* recordsOf(db: Db, canvasId: CanvasId): AsyncGenerator<LogRecord[]> {
  for (const table of logTables) {
    for await (const rows of chunksOf(db, table, sql`canvas_id = ${canvasId}`)) {
      yield rows.map(toRecord);
    }
  }
}

function toRecord({ seq, bytes, checksum, at }: Row): LogRecord {
  if (!(bytes instanceof Uint8Array)) throw new Error("a record of the log has no bytes");
  const place: Place =
    seq === undefined ? { kind: "snapshot" } : { kind: "update", seq: Number(seq) };
  return { place, bytes, checksum: Number(checksum), at: String(at) };
}

export interface Amount {
  canvasId: CanvasId;
  records: number;
  bytes: number;
}

/** Every canvas that has a row or a record, in the order of the rows; those without a row come last. */
export async function amountsOf(db: Db): Promise<Amount[]> {
  const canvases = await db.selectFrom("canvases").select("id").orderBy("seq").execute();
  const { rows } = await sql<{ id: string; records: number; bytes: number | string }>`
    select canvas_id as id, count(*) as records, sum(size) as bytes from (
      select canvas_id, octet_length(bytes) as size from snapshots
      union all select canvas_id, octet_length(bytes) from updates
    ) as kept group by canvas_id order by canvas_id
  `.execute(db);
  const kept = new Map(rows.map((row) => [row.id, row]));
  const ids = new Set([...canvases, ...rows].map(({ id }) => id));
  return [...ids].map((canvasId) => {
    const { records = 0, bytes = 0 } = kept.get(canvasId) ?? {};
    return { canvasId, records, bytes: Number(bytes) };
  });
}
