import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { proofTimeout } from "./scale.ts";
import { bareSocket, closeOf } from "./support/bareSocket.ts";
import { Installation } from "./support/installation.ts";
import { Gathering, type Person } from "./support/people.ts";
import { threadsOf, workTogether } from "./support/workingTogether.ts";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

let installation: Installation;
let gathering: Gathering;
let people: [Person, Person];
const rounds: string[] = [];

beforeAll(async () => {
  installation = await Installation.start();
  gathering = await Gathering.call(installation);
  people = [await gathering.join("editor"), await gathering.join("editor")];
}, proofTimeout);
afterAll(() => installation.end());

async function restartAt(clockMovedByMs: number): Promise<void> {
  await installation.stop(0);
  await installation.restart(0, { clockMovedByMs });
}

async function work(round: string): Promise<void> {
  await workTogether(gathering, people, round);
  rounds.push(round);
  expect(await threadsOf(gathering, people[0])).toEqual(rounds);
}

describe("a server whose clock is wrong", () => {
  it.each([
    ["right", 0],
    ["five months ahead", 150 * dayMs],
    ["two years behind", -730 * dayMs],
    ["right again", 0],
  ])(
    "does everything as ever when it starts: %s",
    async (round, movedByMs) => {
      await restartAt(movedByMs);
      await work(round);
      expect(installation.complaints()).toEqual([]);
    },
    proofTimeout,
  );

  it(
    "takes sessions for over when it is half a year ahead, and for good again when it is right",
    async () => {
      await restartAt(200 * dayMs);
      const socket = bareSocket(installation, gathering.canvasId, { cookie: people[0].cookie });
      expect(await closeOf(socket)).toBe(4401);
      const path = `/api/workshops/${gathering.workshopId}`;
      expect((await gathering.ask(people[0], "GET", path)).status).toBe(401);
      await restartAt(0);
      await work("after half a year");
    },
    proofTimeout,
  );

  it.each([
    ["an hour forward", hourMs],
    ["an hour back", -hourMs],
    ["a hundred days forward", 100 * dayMs],
    ["three hundred days back", -300 * dayMs],
  ])(
    "goes on when it jumps %s while people work",
    async (round, byMs) => {
      await work(`before ${round}`);
      await installation.process().moveClock(byMs);
      await work(`after ${round}`);
      expect(installation.complaints()).toEqual([]);
    },
    proofTimeout,
  );
});
