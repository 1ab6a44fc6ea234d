import type { Comment, ThreadId } from "#shared/thread.ts";
import type { Db } from "./schema.ts";

export async function insertComment(db: Db, threadId: ThreadId, comment: Comment): Promise<void> {
  await db
    .insertInto("comments")
    .values({
      id: comment.id,
      thread_id: threadId,
      author_id: comment.author.id,
      body: comment.body,
      at: comment.at,
    })
    .execute();
}

/** By thread, each oldest first. */
export async function commentsOf(
  db: Db,
  threadIds: readonly ThreadId[],
): Promise<Map<ThreadId, Comment[]>> {
  const byThread = new Map<ThreadId, Comment[]>();
  if (threadIds.length === 0) return byThread;
  const rows = await db
    .selectFrom("comments")
    .innerJoin("members", "members.id", "comments.author_id")
    .selectAll("comments")
    .select("members.name as author")
    .where("thread_id", "in", threadIds)
    .orderBy("comments.seq")
    .execute();
  for (const row of rows) {
    const comments = byThread.get(row.thread_id) ?? [];
    const author = { id: row.author_id, name: row.author };
    byThread.set(row.thread_id, [...comments, { id: row.id, author, body: row.body, at: row.at }]);
  }
  return byThread;
}
