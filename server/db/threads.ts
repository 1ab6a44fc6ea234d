import type { CanvasId } from "#shared/canvas.ts";
import type { Comment, Thread, ThreadId } from "#shared/thread.ts";
import type { MemberName } from "#shared/workshop.ts";
import { commentsOf } from "./comments.ts";
import { fromJson, toJson } from "./json.ts";
import type { Db } from "./schema.ts";

/** Without its comments, which are rows of their own. */
export async function insertThread(db: Db, thread: Thread): Promise<void> {
  await db
    .insertInto("threads")
    .values({
      id: thread.id,
      canvas_id: thread.canvasId,
      block_id: thread.blockId,
      lane: thread.lane ?? null,
      anchor: thread.anchor ? toJson(thread.anchor) : null,
      quote: thread.quote ? toJson(thread.quote) : null,
      status: thread.status,
      resolved_by: thread.resolvedBy?.id ?? null,
      resolved_at: thread.resolvedAt,
    })
    .execute();
}

const threadRows = (db: Db) =>
  db
    .selectFrom("threads")
    .leftJoin("members", "members.id", "threads.resolved_by")
    .selectAll("threads")
    .select("members.name as resolver");

type Row = Awaited<ReturnType<ReturnType<typeof threadRows>["execute"]>>[number];

function toThread(row: Row, comments: Comment[]): Thread {
  return {
    id: row.id,
    canvasId: row.canvas_id,
    blockId: row.block_id,
    ...(row.lane === null ? {} : { lane: row.lane }),
    ...(row.anchor === null ? {} : { anchor: fromJson(row.anchor) }),
    ...(row.quote === null ? {} : { quote: fromJson(row.quote) }),
    status: row.status,
    resolvedBy: resolverOf(row),
    resolvedAt: row.resolved_at,
    comments,
  };
}

function resolverOf({ resolved_by, resolver }: Row): MemberName | null {
  return resolved_by === null || resolver === null ? null : { id: resolved_by, name: resolver };
}

/** In the order in which they were opened. */
export async function threadsOf(db: Db, canvasId: CanvasId): Promise<Thread[]> {
  const rows = await threadRows(db)
    .where("threads.canvas_id", "=", canvasId)
    .orderBy("threads.seq")
    .execute();
  const comments = await commentsOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => toThread(row, comments.get(row.id) ?? []));
}

export async function threadWith(db: Db, id: ThreadId): Promise<Thread | null> {
  const row = await threadRows(db).where("threads.id", "=", id).executeTakeFirst();
  if (!row) return null;
  const comments = await commentsOf(db, [id]);
  return toThread(row, comments.get(id) ?? []);
}

export async function updateThreadStatus(db: Db, thread: Thread): Promise<void> {
  await db
    .updateTable("threads")
    .set({
      status: thread.status,
      resolved_by: thread.resolvedBy?.id ?? null,
      resolved_at: thread.resolvedAt,
    })
    .where("id", "=", thread.id)
    .execute();
}

export async function countOpenThreads(db: Db, canvasId: CanvasId): Promise<number> {
  const row = await db
    .selectFrom("threads")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("canvas_id", "=", canvasId)
    .where("status", "=", "open")
    .executeTakeFirstOrThrow();
  return row.count;
}
