import type { Context } from "hono";
import type { ArchiveRefusal } from "../commands/canvases.ts";
import type { InviteRefusal } from "../commands/invites.ts";
import type { MemberRefusal } from "../commands/members.ts";
import type { LinkRefusal } from "../commands/personalLinks.ts";
import type { AnswerRefusal, OpenRefusal, RoundRefusal } from "../commands/position.ts";
import type { AddRefusal, ChangeRefusal } from "../commands/templates.ts";
import type { PlaceRefusal, StatusRefusal } from "../commands/threads.ts";
import type { SignRefusal } from "#shared/signOff.ts";

type EdgeRefusal =
  | "no-session"
  | "no-right"
  | "not-found"
  | "malformed"
  | "unknown-interpretation"
  | "foreign-origin"
  | "too-large"
  | "too-many"
  | "storage-refuses"
  | "unknown-template"
  | "internal";

type CommandRefusal =
  | AnswerRefusal
  | AddRefusal
  | ChangeRefusal
  | ArchiveRefusal
  | InviteRefusal
  | LinkRefusal
  | MemberRefusal
  | OpenRefusal
  | PlaceRefusal
  | RoundRefusal
  | SignRefusal
  | StatusRefusal;

/** Every refusal and how it is answered. The code is the key: programs branch on it, so it never changes. */
const refusals = {
  "no-session": {
    status: 401,
    title: "No session",
    detail:
      "This browser has not joined a workshop, or its session has ended. Open your link again.",
  },
  "no-right": {
    status: 403,
    title: "Not allowed",
    detail: "Your role in this workshop does not include this.",
  },
  "not-a-signatory": {
    status: 403,
    title: "Not a signatory",
    detail: "You do not sign for this university. A facilitator can give a member that right.",
  },
  "canvas-archived": {
    status: 403,
    title: "Canvas archived",
    detail:
      "This canvas is archived: it can be read, and nobody writes in it. A facilitator can restore it.",
  },
  "foreign-origin": {
    status: 403,
    title: "Foreign origin",
    detail: "The request comes from a page of another site.",
  },
  "not-found": { status: 404, title: "Not found", detail: "There is nothing here for you." },
  "unknown-invite": {
    status: 404,
    title: "Unknown invite",
    detail: "This link is not, or no longer, an invite. Ask the facilitator for a new one.",
  },
  "unknown-link": {
    status: 404,
    title: "Unknown link",
    detail: "This is not a personal link. Make a new one on your other device.",
  },
  "unknown-member": {
    status: 404,
    title: "Unknown member",
    detail: "The workshop has no such member.",
  },
  "unknown-thread": {
    status: 404,
    title: "Unknown thread",
    detail: "The canvas has no such thread.",
  },
  "unknown-round": {
    status: 404,
    title: "Unknown round",
    detail: "The position poll of this canvas has no such round.",
  },
  malformed: { status: 400, title: "Malformed request", detail: "The request could not be read." },
  "unknown-university": {
    status: 400,
    title: "Unknown university",
    detail: "The workshop has no such university.",
  },
  "unknown-template": {
    status: 400,
    title: "Unknown template",
    detail: "The workshop has no such template.",
  },
  "unknown-block": {
    status: 400,
    title: "Unknown block",
    detail: "The canvas's template has no such block.",
  },
  "unknown-interpretation": {
    status: 400,
    title: "Unknown interpretation",
    detail: "The canvas's template has no such interpretation.",
  },
  "unknown-lane": { status: 400, title: "Unknown lane", detail: "The block has no such lane." },
  "lane-required": {
    status: 400,
    title: "Lane required",
    detail: "Words of a block with lanes stand in one of its lanes: say in which.",
  },
  "note-required": {
    status: 400,
    title: "Note required",
    detail: "A reservation or an objection needs a note that says why.",
  },
  "unknown-question": {
    status: 400,
    title: "Unknown question",
    detail: "The position poll of this canvas does not ask that.",
  },
  "unknown-option": {
    status: 400,
    title: "Unknown option",
    detail: "The question does not offer this answer.",
  },
  "answer-missing": {
    status: 400,
    title: "Answer missing",
    detail: "Every question of the position poll needs an answer.",
  },
  "no-poll": {
    status: 409,
    title: "No poll",
    detail: "The canvas's template has fewer than two interpretations: there is nothing to ask.",
  },
  "round-under-way": {
    status: 409,
    title: "Round under way",
    detail: "A round of the position poll is under way. Reveal it before you open another.",
  },
  "round-open": {
    status: 409,
    title: "Round open",
    detail: "This round is open: members may still change their answers. Close it first.",
  },
  "round-closed": {
    status: 409,
    title: "Round closed",
    detail: "This round is closed. Nothing was changed.",
  },
  "invite-expired": {
    status: 409,
    title: "Invite expired",
    detail: "This invite has expired. Ask the facilitator for a new one.",
  },
  "link-used": {
    status: 409,
    title: "Link used",
    detail: "This personal link was used already. Make a new one on your other device.",
  },
  "link-expired": {
    status: 409,
    title: "Link expired",
    detail: "This personal link has expired. Make a new one on your other device.",
  },
  "last-facilitator": {
    status: 409,
    title: "Last facilitator",
    detail: "A workshop keeps at least one facilitator. Make somebody else one first.",
  },
  "template-changed": {
    status: 409,
    title: "Template changed",
    detail:
      "Somebody has saved a newer version of this template since you began. Nothing was changed.",
  },
  "too-many-templates": {
    status: 409,
    title: "Too many templates",
    detail:
      "The workshop has as many templates as it may have. Remove one that is not used any more.",
  },
  "content-changed": {
    status: 409,
    title: "Content changed",
    detail:
      "The block's words have changed since you read them. Nothing was signed: read it again.",
  },
  "already-resolved": {
    status: 409,
    title: "Already resolved",
    detail: "Somebody has resolved this thread already.",
  },
  "already-open": { status: 409, title: "Already open", detail: "This thread is open already." },
  "too-large": {
    status: 413,
    title: "Too large",
    detail: "A request body holds at most 256 KiB.",
  },
  "too-many": {
    status: 429,
    title: "Too many requests",
    detail: "Too many requests from this address. Try again after the time in Retry-After.",
  },
  internal: {
    status: 500,
    title: "Something went wrong here",
    detail: "The server failed to answer. Nothing was changed. The log knows more.",
  },
  "storage-refuses": {
    status: 503,
    title: "Storage refuses",
    detail: "The server's storage takes no writes at the moment. Nothing was changed: try again.",
  },
} as const satisfies Record<EdgeRefusal | CommandRefusal, Described>;

interface Described {
  status: 400 | 401 | 403 | 404 | 409 | 413 | 429 | 500 | 503;
  title: string;
  detail: string;
}

export type Refusal = keyof typeof refusals;

/** The problem document (RFC 9457) of a refusal; `field` is the path of the field at fault. */
export function refuse<R extends Refusal>(
  c: Context,
  code: R,
  more: { field?: string; detail?: string } = {},
) {
  const { status, title, detail }: { status: (typeof refusals)[R]["status"] } & Described =
    refusals[code];
  return c.json({ status, title, detail, code, ...more }, status, {
    "Content-Type": "application/problem+json",
  });
}
