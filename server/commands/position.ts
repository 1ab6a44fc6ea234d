import type { CanvasId } from "#shared/canvas.ts";
import {
  checkChoices,
  checkOpening,
  isSameAnswer,
  pollOf,
  type ChoiceRefusal,
  type Choices,
  type PollRound,
} from "#shared/poll.ts";
import { err, ok, type Result } from "#shared/result.ts";
import type { PollQuestionId } from "#shared/template.ts";
import type { MemberId, MemberName } from "#shared/workshop.ts";
import type { TemplatedCanvas } from "../db/canvases.ts";
import {
  answerOf,
  countAnswers,
  insertRound,
  putAnswer,
  roundsOf,
  roundStanding,
  setRoundState,
} from "../db/polls.ts";
import type { Db } from "../db/schema.ts";
import { isArchived, type ArchiveRefusal } from "./canvases.ts";
import type { Means } from "./means.ts";

export type OpenRefusal = "no-poll" | "round-under-way";

/** Opens the next round. Of two facilitators who do so at once, one does. */
export async function openRound(
  { record }: Means,
  { canvas, template }: TemplatedCanvas,
  openedBy: MemberName,
): Promise<Result<PollRound, OpenRefusal | ArchiveRefusal>> {
  return record<PollRound, OpenRefusal | ArchiveRefusal>(async (tx, at) => {
    if (await isArchived(tx, canvas.id)) return err("canvas-archived");
    const last = (await roundsOf(tx, canvas.id)).at(-1);
    const number = checkOpening(pollOf(template), last);
    if (!number.ok) return number;
    const opened = { number: number.value, openedBy, openedAt: at };
    await insertRound(tx, canvas.id, opened);
    const round: PollRound = { ...opened, answered: 0, state: "open" };
    const happenings = [{ type: "position-opened" as const, canvasId: canvas.id, round }];
    return ok({ value: round, workshopId: canvas.workshopId, happenings });
  });
}

export type RoundRefusal = "unknown-round" | "round-open" | "round-closed";

/** Closes a round, or reveals a closed one: for good. A change to what is already so makes no event. */
export async function moveRound(
  { record }: Means,
  { canvas }: TemplatedCanvas,
  number: number,
  to: "closed" | "revealed",
): Promise<Result<PollRound, RoundRefusal | ArchiveRefusal>> {
  return record<PollRound, RoundRefusal | ArchiveRefusal>(async (tx, at) => {
    if (await isArchived(tx, canvas.id)) return err("canvas-archived");
    const standing = await roundStanding(tx, canvas.id, number);
    if (!standing) return err("unknown-round");
    const { workshopId } = canvas;
    if (standing.state === to) {
      return ok({ value: await roundOf(tx, canvas.id, number), workshopId, happenings: [] });
    }
    if (standing.state === "revealed") return err("round-closed");
    // Who answers knows until when; nobody is shown while they still choose.
    if (standing.state === "open" && to === "revealed") return err("round-open");
    await setRoundState(tx, canvas.id, number, to, at);
    const round = await roundOf(tx, canvas.id, number);
    const happenings = [{ type: `position-${to}` as const, canvasId: canvas.id, round }];
    return ok({ value: round, workshopId, happenings });
  });
}

async function roundOf(tx: Db, canvasId: CanvasId, number: number): Promise<PollRound> {
  const round = (await roundsOf(tx, canvasId)).find((one) => one.number === number);
  if (!round) throw new Error(`round ${number} of canvas ${canvasId} is gone`);
  return round;
}

export type AnswerRefusal = "unknown-round" | "round-closed" | ChoiceRefusal;

export interface Answered {
  choices: Choices;
  /** How many members have answered in this round now. */
  answered: number;
}

/**
 * Keeps what a member answers, in place of what they answered before. Only that one more has answered is an event: a
 * changed answer is none, so that nobody else can notice.
 */
export async function answerRound(
  { record }: Means,
  { canvas, template }: TemplatedCanvas,
  number: number,
  memberId: MemberId,
  choices: Choices,
): Promise<
  Result<Answered, { code: AnswerRefusal | ArchiveRefusal; question?: PollQuestionId | undefined }>
> {
  const checked = checkChoices(pollOf(template), choices);
  if (!checked.ok) return checked;
  return record<Answered, { code: AnswerRefusal | ArchiveRefusal }>(async (tx, at) => {
    if (await isArchived(tx, canvas.id)) return err({ code: "canvas-archived" });
    const standing = await roundStanding(tx, canvas.id, number);
    if (!standing) return err({ code: "unknown-round" });
    if (standing.state !== "open") return err({ code: "round-closed" });
    const { workshopId } = canvas;
    const earlier = await answerOf(tx, canvas.id, number, memberId);
    if (!earlier || !isSameAnswer(earlier, checked.value)) {
      await putAnswer(tx, canvas.id, number, { memberId, choices: checked.value, at });
    }
    const answered = await countAnswers(tx, canvas.id, number);
    const about = { canvasId: canvas.id, inRound: number, answered };
    const happenings = earlier ? [] : [{ type: "position-answered" as const, ...about }];
    return ok({ value: { choices: checked.value, answered }, workshopId, happenings });
  });
}
