import type { z } from "zod";
import type * as shared from "#shared/api.ts";
import type { CanvasId } from "#shared/canvas.ts";
import type { Result } from "#shared/result.ts";
import type { Thread, ThreadId } from "#shared/thread.ts";
import { api, request, type Problem } from "../api/request.ts";
import { recordAnswer } from "../records/recordAnswer.ts";
import type { ThreadDraft } from "./commentDraft.ts";

/** The calls about threads. Nothing is shown before the server has it: a comment that might be lost is not shown as sent. */

type ThreadAnswer = z.infer<typeof shared.thread>;

export const openThread = (
  c: CanvasId,
  draft: ThreadDraft,
  body: string,
): Promise<Result<ThreadAnswer, Problem>> =>
  recordAnswer(
    () => request(api.canvases[":c"].threads.$post({ param: { c }, json: { ...draft, body } })),
    (thread) => ({ type: "thread-opened", canvasId: c, thread: threadIn(thread) }),
  );

export const addComment = (c: CanvasId, t: ThreadId, body: string) =>
  recordAnswer(
    () => request(api.threads[":t"].comments.$post({ param: { t }, json: { body } })),
    (comment) => ({ type: "comment-added", canvasId: c, threadId: t, comment }),
  );

export const changeThread = (c: CanvasId, t: ThreadId, status: Thread["status"]) =>
  recordAnswer(
    () => request(api.threads[":t"].$patch({ param: { t }, json: { status } })),
    ({ resolvedBy, resolvedAt }) =>
      resolvedBy && resolvedAt
        ? { type: "thread-resolved", canvasId: c, threadId: t, by: resolvedBy, at: resolvedAt }
        : { type: "thread-reopened", canvasId: c, threadId: t },
  );

function threadIn({ lane, anchor, quote, ...thread }: ThreadAnswer): Thread {
  return { ...thread, ...(lane && { lane }), ...(anchor && { anchor }), ...(quote && { quote }) };
}
