import type { Happening } from "#shared/events.ts";
import { err, ok, type Result } from "#shared/result.ts";
import { blockOf, lanesOf, type Template } from "#shared/template.ts";
import {
  reopenThread,
  resolveThread,
  type Comment,
  type Thread,
  type ThreadId,
} from "#shared/thread.ts";
import type { MemberName } from "#shared/workshop.ts";
import type { TemplatedCanvas } from "../db/canvases.ts";
import { insertComment } from "../db/comments.ts";
import { insertThread, threadWith, updateThreadStatus } from "../db/threads.ts";
import { isArchived, type ArchiveRefusal } from "./canvases.ts";
import type { Means } from "./means.ts";

export type ThreadRequest = { body: string } & {
  [Key in "blockId" | "lane" | "anchor" | "quote"]?: Thread[Key] | undefined;
} & Pick<Thread, "blockId">;

export type PlaceRefusal = "unknown-block" | "unknown-lane" | "lane-required";

export async function openThread(
  { random, record }: Means,
  { canvas, template }: TemplatedCanvas,
  author: MemberName,
  { body, blockId, lane, anchor, quote }: ThreadRequest,
): Promise<Result<Thread, PlaceRefusal | ArchiveRefusal>> {
  const refusal = placeRefusal(template, { blockId, lane, hasAnchor: anchor !== undefined });
  if (refusal) return err(refusal);
  return record(async (tx, at) => {
    if (await isArchived(tx, canvas.id)) return err("canvas-archived");
    const comment: Comment = { id: random.id(), author, body, at };
    const thread: Thread = {
      id: random.id(),
      canvasId: canvas.id,
      blockId,
      ...(lane !== undefined && { lane }),
      ...(anchor && { anchor }),
      ...(quote && { quote }),
      status: "open",
      resolvedBy: null,
      resolvedAt: null,
      comments: [comment],
    };
    await insertThread(tx, thread);
    await insertComment(tx, thread.id, comment);
    return ok({
      value: thread,
      workshopId: canvas.workshopId,
      happenings: [{ type: "thread-opened", canvasId: canvas.id, thread }],
    });
  });
}

/** Words of a block with lanes stand in one of them, so an anchor there needs its lane. */
function placeRefusal(
  template: Template,
  place: { blockId: string; lane: string | undefined; hasAnchor: boolean },
): PlaceRefusal | null {
  const block = blockOf(template, place.blockId);
  if (!block) return "unknown-block";
  const lanes = lanesOf(template, block);
  if (place.lane !== undefined) return lanes.includes(place.lane) ? null : "unknown-lane";
  return place.hasAnchor && lanes.length > 0 ? "lane-required" : null;
}

/** A resolved thread takes comments too, and stays resolved. */
export async function addComment(
  { random, record }: Means,
  { canvas }: TemplatedCanvas,
  threadId: ThreadId,
  author: MemberName,
  body: string,
): Promise<Result<Comment, ArchiveRefusal>> {
  return record(async (tx, at) => {
    if (await isArchived(tx, canvas.id)) return err("canvas-archived");
    const comment: Comment = { id: random.id(), author, body, at };
    await insertComment(tx, threadId, comment);
    return ok({
      value: comment,
      workshopId: canvas.workshopId,
      happenings: [{ type: "comment-added", canvasId: canvas.id, threadId, comment }],
    });
  });
}

export type StatusRefusal = "unknown-thread" | "already-resolved" | "already-open";

export async function changeThread(
  { record }: Means,
  { canvas }: TemplatedCanvas,
  threadId: ThreadId,
  by: MemberName,
  status: Thread["status"],
): Promise<Result<Thread, StatusRefusal | ArchiveRefusal>> {
  return record<Thread, StatusRefusal | ArchiveRefusal>(async (tx, at) => {
    if (await isArchived(tx, canvas.id)) return err("canvas-archived");
    const thread = await threadWith(tx, threadId);
    if (!thread) return err("unknown-thread");
    const changed = status === "resolved" ? resolveThread(thread, by, at) : reopenThread(thread);
    if (!changed.ok) return changed;
    await updateThreadStatus(tx, changed.value);
    const about = { canvasId: canvas.id, threadId };
    const happening: Happening =
      status === "resolved"
        ? { type: "thread-resolved", ...about, by, at }
        : { type: "thread-reopened", ...about };
    return ok({ value: changed.value, workshopId: canvas.workshopId, happenings: [happening] });
  });
}
