import { z } from "zod";
import { languages } from "./template.ts";

/** The bodies and answers of the routes of the position poll. Pages take only their types from here. */

const id = z.string().min(1).max(64);
const instant = z.iso.datetime();
const memberName = z.object({ id, name: z.string() });
const localized = z.record(z.enum(languages), z.string());

/** More than any template asks. */
const mostQuestions = 50;

/** The interpretation behind the chosen option, by question. */
const choices = z.record(id, id);

const pollQuestion = z
  .object({
    id,
    question: localized,
    options: z.array(z.object({ interpretation: id, label: localized })),
  })
  .meta({ id: "PollQuestion" });

const ofEveryRound = {
  number: z.number().int(),
  openedBy: memberName,
  openedAt: instant,
  answered: z.number().int(),
};

/** Answers are in a revealed round and nowhere else. */
export const pollRound = z
  .discriminatedUnion("state", [
    z.object({ ...ofEveryRound, state: z.literal("open") }),
    z.object({ ...ofEveryRound, state: z.literal("closed"), closedAt: instant }),
    z.object({
      ...ofEveryRound,
      state: z.literal("revealed"),
      closedAt: instant,
      revealedAt: instant,
      answers: z.array(z.object({ member: memberName, universityId: id.nullable(), choices })),
    }),
  ])
  .meta({ id: "PollRound" });

export const positionAnswer = z.object({
  /** Empty where the template gives nothing to ask. */
  questions: z.array(pollQuestion),
  rounds: z.array(pollRound),
  /** What you answered in the newest round; null when you did not. Nobody else is told. */
  yours: choices.nullable(),
  lastEvent: z.number().int(),
});

export const changeRoundBody = z.object({ state: z.enum(["closed", "revealed"]) });

export const answerRoundBody = z.object({
  choices: choices.refine(
    (given) => Object.keys(given).length <= mostQuestions,
    "too many questions",
  ),
});

export const answeredRound = z.object({ choices, answered: z.number().int() });
