import type { CanvasId } from "#shared/canvas.ts";
import type { Choices, PollAnswer, PollRound } from "#shared/poll.ts";
import type { MemberId } from "#shared/workshop.ts";
import { fromJson, toJson } from "./json.ts";
import type { Db } from "./schema.ts";

const roundRows = (db: Db, canvasId: CanvasId) =>
  db
    .selectFrom("polls")
    .innerJoin("members", "members.id", "polls.opened_by")
    .selectAll("polls")
    .select("members.name as opener")
    .where("polls.canvas_id", "=", canvasId);

type Row = Awaited<ReturnType<ReturnType<typeof roundRows>["execute"]>>[number];

/** In the order in which they were opened. Answers are read of those that were revealed, and of no other. */
export async function roundsOf(db: Db, canvasId: CanvasId): Promise<PollRound[]> {
  const rows = await roundRows(db, canvasId).orderBy("round").execute();
  const answered = await answeredByRound(db, canvasId);
  const answers = await revealedAnswers(db, canvasId);
  return rows.map((row) =>
    toRound(row, answered.get(row.round) ?? 0, answers.get(row.round) ?? []),
  );
}

function toRound(row: Row, answered: number, answers: PollAnswer[]): PollRound {
  const round = {
    number: row.round,
    openedBy: { id: row.opened_by, name: row.opener },
    openedAt: row.opened_at,
    answered,
  };
  const { state, closed_at: closedAt, revealed_at: revealedAt } = row;
  if (state === "open" || closedAt === null) return { ...round, state: "open" };
  if (state === "closed" || revealedAt === null) return { ...round, state: "closed", closedAt };
  return { ...round, state: "revealed", closedAt, revealedAt, answers };
}

async function answeredByRound(db: Db, canvasId: CanvasId): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom("poll_answers")
    .select(["round", (eb) => eb.fn.countAll<number>().as("answered")])
    .where("canvas_id", "=", canvasId)
    .groupBy("round")
    .execute();
  return new Map(rows.map(({ round, answered }) => [round, answered]));
}

/** In the order in which their members joined: an order of arrival would say more than was asked. */
async function revealedAnswers(db: Db, canvasId: CanvasId): Promise<Map<number, PollAnswer[]>> {
  const rows = await db
    .selectFrom("poll_answers")
    .innerJoin("polls", (join) =>
      join
        .onRef("polls.canvas_id", "=", "poll_answers.canvas_id")
        .onRef("polls.round", "=", "poll_answers.round"),
    )
    .innerJoin("members", "members.id", "poll_answers.member_id")
    .select(["poll_answers.round", "choices", "members.id", "members.name"])
    .select("members.university_id")
    .where("poll_answers.canvas_id", "=", canvasId)
    .where("polls.state", "=", "revealed")
    .orderBy("members.seq")
    .execute();
  const byRound = Map.groupBy(rows, ({ round }) => round);
  return new Map(
    [...byRound].map(([round, ofRound]) => [
      round,
      ofRound.map(({ id, name, university_id, choices }) => ({
        member: { id, name },
        universityId: university_id,
        choices: fromJson(choices),
      })),
    ]),
  );
}

export interface RoundStanding {
  number: number;
  state: PollRound["state"];
}

/** Without its answers; null for a round that is not there. */
export async function roundStanding(
  db: Db,
  canvasId: CanvasId,
  number: number,
): Promise<RoundStanding | null> {
  const row = await db
    .selectFrom("polls")
    .select("state")
    .where("canvas_id", "=", canvasId)
    .where("round", "=", number)
    .executeTakeFirst();
  return row ? { number, state: row.state } : null;
}

export async function insertRound(
  db: Db,
  canvasId: CanvasId,
  { number, openedBy, openedAt }: Pick<PollRound, "number" | "openedBy" | "openedAt">,
): Promise<void> {
  await db
    .insertInto("polls")
    .values({
      canvas_id: canvasId,
      round: number,
      state: "open",
      opened_by: openedBy.id,
      opened_at: openedAt,
      closed_at: null,
      revealed_at: null,
    })
    .execute();
}

export async function setRoundState(
  db: Db,
  canvasId: CanvasId,
  number: number,
  state: "closed" | "revealed",
  at: string,
): Promise<void> {
  await db
    .updateTable("polls")
    .set(state === "closed" ? { state, closed_at: at } : { state, revealed_at: at })
    .where("canvas_id", "=", canvasId)
    .where("round", "=", number)
    .execute();
}

/** Only for the member themself, before the round is revealed. */
export async function answerOf(
  db: Db,
  canvasId: CanvasId,
  number: number,
  memberId: MemberId,
): Promise<Choices | null> {
  const row = await db
    .selectFrom("poll_answers")
    .select("choices")
    .where("canvas_id", "=", canvasId)
    .where("round", "=", number)
    .where("member_id", "=", memberId)
    .executeTakeFirst();
  return row ? fromJson(row.choices) : null;
}

/** Replaces what the member had answered in this round before. */
export async function putAnswer(
  db: Db,
  canvasId: CanvasId,
  number: number,
  answer: { memberId: MemberId; choices: Choices; at: string },
): Promise<void> {
  const given = { choices: toJson(answer.choices), at: answer.at };
  await db
    .insertInto("poll_answers")
    .values({ canvas_id: canvasId, round: number, member_id: answer.memberId, ...given })
    .onConflict((oc) => oc.columns(["canvas_id", "round", "member_id"]).doUpdateSet(given))
    .execute();
}

export async function countAnswers(db: Db, canvasId: CanvasId, number: number): Promise<number> {
  return (await answeredByRound(db, canvasId)).get(number) ?? 0;
}
