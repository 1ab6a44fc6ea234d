import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { challengeTemplate } from "#shared/challengeTemplate/template.ts";
import type { WorkshopEvent } from "#shared/events.ts";
import * as api from "#shared/positionApi.ts";
import type { Template } from "#shared/template.ts";
import { databaseFile } from "../../server/dataDir.ts";
import { createCanvas, createWorkshop, joinAs } from "../support/builders.ts";
import { allOf, pollOn } from "../support/poll.ts";
import { testApp } from "../support/testApp.ts";
import { testServer } from "../support/testServer.ts";

async function place() {
  const events: WorkshopEvent[] = [];
  const publish = (_workshopId: string, news: WorkshopEvent[]) => void events.push(...news);
  const made = await createWorkshop(await testApp({ publish }));
  const canvas = await createCanvas(made);
  const poll = pollOn(made, canvas.id);
  const athens = await joinAs(made, "editor", 0);
  const brussels = await joinAs(made, "commenter", 1);
  const told = () => events.filter(({ type }) => type.startsWith("position"));
  return { made, canvas, poll, athens, brussels, told };
}

describe("a round of the position poll", () => {
  it("is opened, answered, closed and revealed, and then shows who said what", async () => {
    const { made, poll, athens, brussels } = await place();
    expect(await poll.show()).toMatchObject({ rounds: [], yours: null });
    const opened = (await poll.open()).as(api.pollRound);
    expect(opened).toMatchObject({ number: 1, state: "open", answered: 0 });
    await poll.answer(athens, allOf("theme"));
    await poll.answer(brussels, { ...allOf("method"), outside: "theme" });
    expect((await poll.close()).as(api.pollRound)).toMatchObject({ state: "closed", answered: 2 });
    const revealed = (await poll.reveal()).as(api.pollRound);
    expect(revealed).toMatchObject({
      state: "revealed",
      answers: [
        { member: { id: athens.member.id }, choices: allOf("theme") },
        { universityId: made.universities[1]?.id, choices: { veto: "method", outside: "theme" } },
      ],
    });
    expect((await poll.show(brussels)).rounds).toEqual([revealed]);
  });

  it("tells open pages each step, of an answer only that one more has answered", async () => {
    const { canvas, poll, athens, told } = await place();
    await poll.open();
    await poll.answer(athens, allOf("theme"));
    await poll.answer(athens, allOf("method"));
    await poll.answer(athens, allOf("method"));
    await poll.close();
    await poll.close();
    await poll.reveal();
    await poll.reveal();
    expect(told().map(({ type }) => type)).toEqual([
      "position-opened",
      "position-answered",
      "position-closed",
      "position-revealed",
    ]);
    const [, answered] = told();
    expect(answered).toEqual({
      n: answered?.n,
      type: "position-answered",
      canvasId: canvas.id,
      inRound: 1,
      answered: 1,
    });
  });

  it("takes another answer in place of the first until it is closed", async () => {
    const { poll, athens } = await place();
    await poll.open();
    const first = (await poll.answer(athens, allOf("theme"))).as(api.answeredRound);
    expect(first).toEqual({ choices: allOf("theme"), answered: 1 });
    const second = (await poll.answer(athens, allOf("method"))).as(api.answeredRound);
    expect(second).toEqual({ choices: allOf("method"), answered: 1 });
    expect((await poll.show(athens)).yours).toEqual(allOf("method"));
    await poll.close();
    expect((await poll.answer(athens, allOf("theme"))).refusal).toBe("409 round-closed");
    expect((await poll.show(athens)).yours).toEqual(allOf("method"));
  });

  it("is followed by another, in which nobody has answered yet", async () => {
    const { poll, athens } = await place();
    await poll.open();
    await poll.answer(athens, allOf("theme"));
    await poll.close();
    await poll.reveal();
    expect((await poll.open()).as(api.pollRound)).toMatchObject({ number: 2, answered: 0 });
    expect(await poll.show(athens)).toMatchObject({ yours: null, rounds: [{ answered: 1 }, {}] });
    await poll.answer(athens, allOf("method"), 2);
    await poll.close(2);
    await poll.reveal(2);
    const { rounds } = await poll.show();
    const said = rounds.map((round) => (round.state === "revealed" ? round.answers : []));
    expect(said.flat().map(({ choices }) => choices)).toEqual([allOf("theme"), allOf("method")]);
  });

  it("can end without any answer", async () => {
    const { poll } = await place();
    await poll.open();
    await poll.close();
    expect((await poll.reveal()).as(api.pollRound)).toMatchObject({ answered: 0, answers: [] });
  });

  it("keeps the answer of somebody who is removed before it is revealed", async () => {
    const { made, poll, athens } = await place();
    await poll.open();
    await poll.answer(athens, allOf("theme"));
    const member = `/api/workshops/${made.workshop.id}/members/${athens.member.id}`;
    await made.facilitator.browser.send("DELETE", member);
    expect((await poll.answer(athens, allOf("method"))).refusal).toBe("404 not-found");
    await poll.close();
    const revealed = (await poll.reveal()).as(api.pollRound);
    expect(revealed).toMatchObject({ answers: [{ member: { name: athens.member.name } }] });
  });
});

describe("what comes too late, too early or twice", () => {
  it("of two facilitators who open at once, one does", async () => {
    const { made, poll, told } = await place();
    const second = await joinAs(made, "facilitator", 1);
    const answers = await Promise.all([poll.open(), poll.open(second)]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 409]));
    const late = answers.find(({ status }) => status === 409);
    expect(late?.refusal).toBe("409 round-under-way");
    expect((await poll.show()).rounds).toHaveLength(1);
    expect(told()).toHaveLength(1);
  });

  it("a closed round is revealed before another opens, and an open one is closed first", async () => {
    const { poll } = await place();
    await poll.open();
    expect((await poll.reveal()).refusal).toBe("409 round-open");
    await poll.close();
    expect((await poll.open()).refusal).toBe("409 round-under-way");
    await poll.reveal();
    expect((await poll.close()).refusal).toBe("409 round-closed");
    expect((await poll.show()).rounds).toMatchObject([{ state: "revealed" }]);
  });

  it("answers given at once by many are all kept", async () => {
    const { made, poll } = await place();
    await poll.open();
    const guests = await Promise.all(Array.from({ length: 8 }, () => joinAs(made, "commenter", 2)));
    await Promise.all(guests.map((guest) => poll.answer(guest, allOf("partnership"))));
    expect((await poll.show()).rounds).toMatchObject([{ answered: 8 }]);
  });

  it.each(["0", "2", "-1", "1.5", "1e0", "first", "99999999999999999999"])(
    "there is no round %s",
    async (n) => {
      const { poll, athens } = await place();
      await poll.open();
      expect((await poll.answer(athens, allOf("theme"), n)).refusal).toBe("404 unknown-round");
      expect((await poll.move("closed", n)).refusal).toBe("404 unknown-round");
    },
  );
});

describe("an answer that does not fit", () => {
  it.each([
    [{ ...allOf("theme"), final: "research" }, "400 unknown-option", "choices.final"],
    [{ ...allOf("theme"), more: "theme" }, "400 unknown-question", "choices.more"],
    [{ veto: "theme", final: "theme" }, "400 answer-missing", "choices.outside"],
    [{}, "400 answer-missing", "choices.veto"],
    [{ ...allOf("theme"), veto: 1 }, "400 malformed", "choices.veto"],
    [{ ...allOf("theme"), veto: null }, "400 malformed", "choices.veto"],
    ["theme", "400 malformed", "choices"],
    [["theme", "theme", "theme"], "400 malformed", "choices"],
    [undefined, "400 malformed", "choices"],
    [
      Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`q${i}`, "theme"])),
      "400 malformed",
      "choices",
    ],
  ])("like %j is refused and changes nothing", async (choices, refusal, field) => {
    const { poll, athens } = await place();
    await poll.open();
    await poll.answer(athens, allOf("theme"));
    const answer = await poll.answer(athens, choices);
    expect([answer.refusal, answer.field]).toEqual([refusal, field]);
    expect((await poll.show(athens)).yours).toEqual(allOf("theme"));
  });

  it.each(["open", "none", 1, null])("is refused as a state like %j", async (state) => {
    const { made, poll } = await place();
    await poll.open();
    const path = `${poll.path}/rounds/1`;
    const answer = await made.facilitator.browser.send("PATCH", path, { state });
    expect([answer.refusal, answer.field]).toEqual(["400 malformed", "state"]);
  });
});

it("an archived canvas shows its poll, and nobody opens, answers, closes or reveals", async () => {
  const { made, canvas, poll, athens } = await place();
  await poll.open();
  await poll.answer(athens, allOf("theme"));
  const path = `/api/canvases/${canvas.id}`;
  await made.facilitator.browser.send("PATCH", path, { archived: true });
  const refused = [
    await poll.open(),
    await poll.answer(athens, allOf("method")),
    await poll.close(),
    await poll.reveal(),
  ];
  expect(refused.map(({ refusal }) => refusal)).toEqual(Array(4).fill("403 canvas-archived"));
  expect(await poll.show(athens)).toMatchObject({
    yours: allOf("theme"),
    rounds: [{ answered: 1 }],
  });
});

it("who was made a viewer no longer answers", async () => {
  const { made, poll, athens } = await place();
  await poll.open();
  const member = `/api/workshops/${made.workshop.id}/members/${athens.member.id}`;
  await made.facilitator.browser.send("PATCH", member, { role: "viewer" });
  expect((await poll.answer(athens, allOf("theme"))).refusal).toBe("403 no-right");
});

describe("a canvas of another template", () => {
  const [theme, method, partnership] = challengeTemplate.interpretations;
  if (!theme || !method || !partnership) throw new Error("The template has three readings.");
  const { poll: _poll, ...withoutPoll } = challengeTemplate;
  const research = { ...theme, id: "research" };

  /** As a canvas stands in the database whose template came from elsewhere. */
  async function canvasOf(template: Template) {
    const server = await testServer();
    const made = await createWorkshop(server);
    const { id } = await createCanvas(made);
    const sqlite = new DatabaseSync(databaseFile(server.dataDir));
    sqlite.prepare("update canvases set template = ?").run(JSON.stringify(template));
    sqlite.close();
    return { made, poll: pollOn(made, id) };
  }

  it.each([
    ["two", [theme, method]],
    ["four", [theme, method, partnership, research]],
  ])("with %s readings and no questions asks for the reading itself", async (_count, readings) => {
    const { made, poll } = await canvasOf({ ...withoutPoll, interpretations: readings });
    expect((await poll.show()).questions).toMatchObject([{ id: "reading" }]);
    await poll.open();
    const chosen = readings.at(-1)?.id ?? "";
    const refused = await poll.answer(made.facilitator, { reading: "nothing" });
    expect(refused.refusal).toBe("400 unknown-option");
    await poll.answer(made.facilitator, { reading: chosen });
    await poll.close();
    expect((await poll.reveal()).as(api.pollRound)).toMatchObject({
      answers: [{ choices: { reading: chosen } }],
    });
  });

  it("with one reading has no poll", async () => {
    const { poll } = await canvasOf({ ...withoutPoll, interpretations: [theme] });
    expect((await poll.show()).questions).toEqual([]);
    expect((await poll.open()).refusal).toBe("409 no-poll");
  });
});
