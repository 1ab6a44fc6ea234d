import fc from "fast-check";
import type { Role } from "#shared/workshop.ts";
import { randomEdit, type RandomEdit } from "./randomEdits.ts";

/** What happens next. People and processes are numbers, taken modulo how many there are. */
export type Step =
  | { do: "edit"; who: number; edit: RandomEdit }
  /** Many small updates at once: what compaction is for. */
  | { do: "burst"; who: number; count: number }
  | { do: "connect" | "leave" | "cut" | "partition" | "heal"; who: number }
  | { do: "kill" | "stop"; process: number }
  | { do: "change-role"; who: number; to: Role; process: number }
  /** Nobody is here for longer than a room waits, so it leaves the memory. */
  | { do: "all-leave" }
  | { do: "pass"; ms: number };

export interface Story {
  people: number;
  steps: Step[];
}

const number = fc.nat(99);
const steps = (burst: number): fc.WeightedArbitrary<Step>[] => [
  weighted(60, { do: fc.constant("edit" as const), who: number, edit: randomEdit }),
  weighted(2, {
    do: fc.constant("burst" as const),
    who: number,
    count: fc.integer({ min: 50, max: burst }),
  }),
  weighted(18, {
    do: fc.constantFrom(
      "connect" as const,
      "connect" as const,
      "leave" as const,
      "cut" as const,
      "partition" as const,
      "heal" as const,
    ),
    who: number,
  }),
  weighted(2, {
    do: fc.constantFrom("kill" as const, "kill" as const, "stop" as const),
    process: number,
  }),
  weighted(5, {
    do: fc.constant("change-role" as const),
    who: number,
    to: fc.constantFrom<Role>("editor", "editor", "commenter", "viewer"),
    process: number,
  }),
  weighted(1, { do: fc.constant("all-leave" as const) }),
  weighted(8, { do: fc.constant("pass" as const), ms: fc.nat(20) }),
];

function weighted<T>(weight: number, model: { [K in keyof T]: fc.Arbitrary<T[K]> }) {
  return { weight, arbitrary: fc.record(model) };
}

/** What chance would seldom bring in a short story: a log long enough to be compacted, and a right that is taken and given back. */
const closing: Step[] = [
  { do: "connect", who: 0 },
  { do: "heal", who: 0 },
  { do: "change-role", who: 0, to: "editor", process: 0 },
  { do: "burst", who: 0, count: 150 },
  { do: "pass", ms: 200 },
  { do: "all-leave" },
  { do: "change-role", who: 0, to: "viewer", process: 0 },
  { do: "edit", who: 0, edit: { kind: "type", text: 0, at: 0, words: "not yet" } },
  { do: "change-role", who: 0, to: "editor", process: 0 },
];

/** Of so many steps, with up to so many updates in a burst. */
export const stories = ({
  steps: length,
  burst,
}: {
  steps: number;
  burst: number;
}): fc.Arbitrary<Story> =>
  fc.record({
    people: fc.integer({ min: 3, max: 6 }),
    steps: fc
      .array(fc.oneof(...steps(burst)), { minLength: length, maxLength: length })
      .map((random) => [...random, ...closing]),
  });
