import type { CanvasId } from "./canvas.ts";
import { err, ok, type Result } from "./result.ts";
import type { BlockId, InterpretationId } from "./template.ts";
import type { MemberName } from "./workshop.ts";

export type ThreadId = string;
export type CommentId = string;

/** Two Yjs relative positions, base64: where a thread's words begin and end in the fragment of its block or lane. */
export interface Anchor {
  start: string;
  end: string;
}

/** The words a thread hangs on as they were when it was opened, with up to 32 characters either side. */
export interface Quote {
  text: string;
  before: string;
  after: string;
}

export interface Comment {
  id: CommentId;
  author: MemberName;
  body: string;
  at: string;
}

export interface Thread {
  id: ThreadId;
  canvasId: CanvasId;
  blockId: BlockId;
  lane?: InterpretationId;
  /** Where the thread's words stand. A program may name them by `quote` alone, or give no quote; both are absent on a whole block. */
  anchor?: Anchor;
  quote?: Quote;
  status: "open" | "resolved";
  /** Who resolved it last; null while open. */
  resolvedBy: MemberName | null;
  resolvedAt: string | null;
  /** Oldest first; the first one opened the thread. */
  comments: Comment[];
}

export function resolveThread(
  thread: Thread,
  by: MemberName,
  at: string,
): Result<Thread, "already-resolved"> {
  if (thread.status === "resolved") return err("already-resolved");
  return ok({ ...thread, status: "resolved", resolvedBy: by, resolvedAt: at });
}

export function reopenThread(thread: Thread): Result<Thread, "already-open"> {
  if (thread.status === "open") return err("already-open");
  return ok({ ...thread, status: "open", resolvedBy: null, resolvedAt: null });
}
