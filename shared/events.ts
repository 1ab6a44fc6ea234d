import type { Canvas, CanvasId } from "./canvas.ts";
import type { PollRound } from "./poll.ts";
import type { SignOff } from "./signOff.ts";
import type { BlockId } from "./template.ts";
import type { TemplateId, TemplateRecord } from "./templateRecord.ts";
import type { Comment, Thread, ThreadId } from "./thread.ts";
import type { Member, MemberId, MemberName, Role, UniversityId } from "./workshop.ts";

/** What happened to a record. Each carries the record as it is after the change, so that folding it twice changes nothing. */
export type Happening =
  | { type: "member-joined"; member: Member }
  | { type: "member-changed"; member: Member }
  /** Somebody who joins again later comes as `member-joined` with the same id. */
  | { type: "member-removed"; memberId: MemberId }
  | { type: "invite-created"; inviteId: string; role: Role }
  | { type: "invite-revoked"; inviteId: string }
  | { type: "canvas-created"; canvas: Canvas }
  | { type: "canvas-archived"; canvasId: CanvasId; at: string }
  | { type: "canvas-restored"; canvasId: CanvasId }
  | { type: "template-created"; template: TemplateRecord }
  | { type: "template-changed"; template: TemplateRecord }
  | { type: "template-removed"; templateId: TemplateId }
  | { type: "thread-opened"; canvasId: CanvasId; thread: Thread }
  | { type: "comment-added"; canvasId: CanvasId; threadId: ThreadId; comment: Comment }
  | { type: "thread-resolved"; canvasId: CanvasId; threadId: ThreadId; by: MemberName; at: string }
  | { type: "thread-reopened"; canvasId: CanvasId; threadId: ThreadId }
  | { type: "signed-off"; canvasId: CanvasId; signOff: SignOff }
  | {
      type: "sign-off-withdrawn";
      canvasId: CanvasId;
      blockId: BlockId;
      universityId: UniversityId;
    }
  | {
      type: "position-opened" | "position-closed" | "position-revealed";
      canvasId: CanvasId;
      round: PollRound;
    }
  /** Only how many have answered: who did, and what, is nobody's before the round is revealed. */
  | { type: "position-answered"; canvasId: CanvasId; inRound: number; answered: number };

/** `n` counts the events of one workshop from 1 without gaps; it orders them, clocks do not. */
export type WorkshopEvent = Happening & { n: number };
