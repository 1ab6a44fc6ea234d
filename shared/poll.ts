import { err, ok, type Result } from "./result.ts";
import type {
  Block,
  Interpretation,
  InterpretationId,
  PollQuestion,
  PollQuestionId,
  Template,
} from "./template.ts";
import { text } from "./text.ts";
import type { MemberName, UniversityId } from "./workshop.ts";

/** The interpretation behind the option that was chosen, by question. */
export type Choices = Record<PollQuestionId, InterpretationId>;

/** What a member said in a round, with the university they were of when it was revealed. */
export interface PollAnswer {
  member: MemberName;
  universityId: UniversityId | null;
  choices: Choices;
}

/**
 * One taking of the position poll on a canvas. Answers are given, and may be changed, while it is open; each is its member's
 * secret until the round is revealed, so only a revealed round has any.
 */
export type PollRound = {
  /** Counts the rounds of a canvas from 1. */
  number: number;
  openedBy: MemberName;
  openedAt: string;
  /** How many members have answered. */
  answered: number;
} & (
  | { state: "open" }
  | { state: "closed"; closedAt: string }
  | { state: "revealed"; closedAt: string; revealedAt: string; answers: PollAnswer[] }
);

export type RevealedRound = Extract<PollRound, { state: "revealed" }>;

/**
 * What the poll asks on canvases of this template. Without questions of its own a template has one, which asks for the
 * reading itself; with fewer than two interpretations there is nothing to ask, and no poll.
 */
export function pollOf({ poll, interpretations }: Template): PollQuestion[] {
  if (interpretations.length < 2) return [];
  const known = new Set(interpretations.map(({ id }) => id));
  const asked = (poll ?? [])
    .map((question) => ({
      ...question,
      options: question.options.filter(({ interpretation }) => known.has(interpretation)),
    }))
    .filter(({ options }) => options.length > 1);
  return asked.length > 0 ? asked : [askedForItself(interpretations)];
}

function askedForItself(interpretations: readonly Interpretation[]): PollQuestion {
  return {
    id: "reading",
    question: text(
      "Which reading comes closest to the module you have in mind?",
      "Quelle lecture se rapproche le plus du module que vous avez en tête ?",
    ),
    options: interpretations.map(({ id, name, definition }) => ({
      interpretation: id,
      label: definition.en.trim() === "" ? name : definition,
    })),
  };
}

/** The block in which the poll stands: the one of the leading reading, else the first that is one text. */
export function pollBlockOf({ blocks }: Template): Block | undefined {
  const texts = blocks.filter(({ kind }) => kind === "text");
  return texts.find(({ fields }) => fields.includes("primary")) ?? texts[0];
}

/** The number of the round that opens now. One round at a time: each is revealed before the next. */
export function checkOpening(
  questions: readonly PollQuestion[],
  last: PollRound | undefined,
): Result<number, "no-poll" | "round-under-way"> {
  if (questions.length === 0) return err("no-poll");
  if (last !== undefined && last.state !== "revealed") return err("round-under-way");
  return ok((last?.number ?? 0) + 1);
}

export type ChoiceRefusal = "unknown-question" | "unknown-option" | "answer-missing";

/** Whether these choices answer every question with one of its options, and nothing else; `question` is the one at fault. */
export function checkChoices(
  questions: readonly PollQuestion[],
  choices: Choices,
): Result<Choices, { code: ChoiceRefusal; question: PollQuestionId }> {
  const given = new Map(Object.entries(choices));
  for (const id of given.keys()) {
    if (!questions.some((question) => question.id === id)) {
      return err({ code: "unknown-question", question: id });
    }
  }
  for (const { id, options } of questions) {
    const choice = given.get(id);
    if (choice === undefined) return err({ code: "answer-missing", question: id });
    if (!options.some(({ interpretation }) => interpretation === choice)) {
      return err({ code: "unknown-option", question: id });
    }
  }
  return ok(Object.fromEntries(given));
}

export function isSameAnswer(a: Choices, b: Choices): boolean {
  const ids = Object.keys(a);
  return ids.length === Object.keys(b).length && ids.every((id) => a[id] === b[id]);
}

const progress = { open: 0, closed: 1, revealed: 2 } as const satisfies Record<
  PollRound["state"],
  number
>;

/** The rounds with this one put in, unless they know of a later state of it: a round never goes back. */
export function withRound(rounds: readonly PollRound[], round: PollRound): PollRound[] {
  const known = rounds.find(({ number }) => number === round.number);
  const isOld =
    known !== undefined &&
    (progress[known.state] > progress[round.state] ||
      (known.state === round.state && known.answered > round.answered));
  const newer = isOld ? known : round;
  return [...rounds.filter(({ number }) => number !== round.number), newer].toSorted(
    (a, b) => a.number - b.number,
  );
}

/** No answer is taken back, so of two counts the higher is the newer. */
export function withAnswered(
  rounds: readonly PollRound[],
  { inRound, answered }: { inRound: number; answered: number },
): PollRound[] {
  return rounds.map((round) =>
    round.number === inRound ? { ...round, answered: Math.max(round.answered, answered) } : round,
  );
}

/** The newest round that was revealed, and the one revealed before it. */
export function lastRevealed(rounds: readonly PollRound[]): {
  latest: RevealedRound | null;
  before: RevealedRound | null;
} {
  const revealed = rounds.filter((round) => round.state === "revealed");
  return { latest: revealed.at(-1) ?? null, before: revealed.at(-2) ?? null };
}
