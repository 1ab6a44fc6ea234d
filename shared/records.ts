import type { CanvasId } from "./canvas.ts";
import type { WorkshopEvent } from "./events.ts";
import { withAnswered, withRound, type PollRound } from "./poll.ts";
import type { SignOff } from "./signOff.ts";
import { reopenThread, resolveThread, type Thread, type ThreadId } from "./thread.ts";
import type { Member, MemberId } from "./workshop.ts";

/** The records of one canvas that an open page keeps. */
export interface Records {
  canvasId: CanvasId;
  members: Record<MemberId, Member>;
  threads: Record<ThreadId, Thread>;
  signOffs: SignOff[];
  /** The rounds of the position poll, in the order in which they were opened. */
  pollRounds: PollRound[];
  /** Since when the canvas is archived; null while it is at work. */
  archivedAt: string | null;
  /** The number of the newest event folded in. */
  lastEvent: number;
}

/**
 * The fold: records after an event. An event that was folded before, or that is about another canvas,
 * changes nothing but `lastEvent`; one that comes out of order is still folded, since each carries its record whole.
 */
export function applyEvent(records: Records, event: WorkshopEvent): Records {
  const next = { ...records, lastEvent: Math.max(records.lastEvent, event.n) };
  if ("canvasId" in event && event.canvasId !== records.canvasId) return next;
  switch (event.type) {
    case "member-joined":
    case "member-changed":
      return { ...next, members: { ...next.members, [event.member.id]: event.member } };
    case "member-removed":
      return { ...next, members: membersWithout(next, event.memberId) };
    case "canvas-archived":
      return { ...next, archivedAt: event.at };
    case "canvas-restored":
      return { ...next, archivedAt: null };
    case "thread-opened":
      // A snapshot may already hold the thread with later comments: what is newer stays.
      return withThread(next, next.threads[event.thread.id] ?? event.thread);
    case "comment-added":
      return changeThread(next, event.threadId, (thread) =>
        thread.comments.some(({ id }) => id === event.comment.id)
          ? thread
          : { ...thread, comments: [...thread.comments, event.comment] },
      );
    case "thread-resolved":
      return changeThread(next, event.threadId, (thread) => {
        const resolved = resolveThread(thread, event.by, event.at);
        return resolved.ok ? resolved.value : thread;
      });
    case "thread-reopened":
      return changeThread(next, event.threadId, (thread) => {
        const reopened = reopenThread(thread);
        return reopened.ok ? reopened.value : thread;
      });
    case "signed-off":
      return { ...next, signOffs: [...signOffsWithout(next, event.signOff), event.signOff] };
    case "sign-off-withdrawn":
      return { ...next, signOffs: signOffsWithout(next, event) };
    case "position-opened":
    case "position-closed":
    case "position-revealed":
      return { ...next, pollRounds: withRound(next.pollRounds, event.round) };
    case "position-answered":
      return { ...next, pollRounds: withAnswered(next.pollRounds, event) };
    case "invite-created":
    case "invite-revoked":
    case "canvas-created":
    case "template-created":
    case "template-changed":
    case "template-removed":
    default: // A server that is newer than this page may tell of what the page does not know.
      return next;
  }
}

function membersWithout({ members }: Records, id: MemberId): Records["members"] {
  const { [id]: _gone, ...rest } = members;
  return rest;
}

function withThread(records: Records, thread: Thread): Records {
  return { ...records, threads: { ...records.threads, [thread.id]: thread } };
}

function changeThread(records: Records, id: ThreadId, change: (thread: Thread) => Thread): Records {
  const thread = records.threads[id];
  return thread ? withThread(records, change(thread)) : records;
}

function signOffsWithout(
  records: Records,
  { blockId, universityId }: Pick<SignOff, "blockId" | "universityId">,
): SignOff[] {
  return records.signOffs.filter((s) => s.blockId !== blockId || s.universityId !== universityId);
}
