import type { PollAnswer, PollRound } from "#shared/poll.ts";

const at = "2026-11-23T09:00:00.000Z";
const openedBy = { id: "facilitator", name: "A facilitator" };

export const openRound = (number = 1, answered = 0): PollRound => ({
  number,
  openedBy,
  openedAt: at,
  answered,
  state: "open",
});

export const closedRound = (number = 1, answered = 2): PollRound => ({
  ...openRound(number, answered),
  state: "closed",
  closedAt: at,
});

export const revealedRound = (answers: PollAnswer[], number = 1): PollRound => ({
  ...openRound(number, answers.length),
  state: "revealed",
  closedAt: at,
  revealedAt: at,
  answers,
});

export const allOf = (reading: string) => ({ veto: reading, final: reading, outside: reading });

export const anAnswer = (
  id: string,
  universityId: string | null,
  choices: Record<string, string>,
): PollAnswer => ({ member: { id, name: `Member ${id}` }, universityId, choices });
