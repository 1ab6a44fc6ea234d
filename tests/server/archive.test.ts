import { expect, it } from "vitest";
import * as api from "#shared/api.ts";
import type { WorkshopEvent } from "#shared/events.ts";
import { createCanvas, createWorkshop, joinAsSignatory } from "../support/builders.ts";
import { fakeClock } from "../support/fakeClock.ts";
import { testApp } from "../support/testApp.ts";

/** A canvas with a thread, somebody who may do all but archive, and everything that was told. */
async function place() {
  const events: WorkshopEvent[] = [];
  const publish = (_workshopId: string, news: WorkshopEvent[]) => void events.push(...news);
  const clock = fakeClock();
  const made = await createWorkshop(await testApp({ publish, clock }));
  const canvas = await createCanvas(made);
  const path = `/api/canvases/${canvas.id}`;
  const { browser, member } = await joinAsSignatory(made, 1);
  const body = { blockId: "need", body: "Why?" };
  const thread = (await browser.send("POST", `${path}/threads`, body)).as(api.thread);
  const archive = (archived: boolean) => made.facilitator.browser.send("PATCH", path, { archived });
  return { made, canvas, path, browser, member, thread, archive, events, clock };
}

it("an archived canvas says since when, in its record and in the workshop's list", async () => {
  const { made, canvas, path, browser, archive, events, clock } = await place();
  const archivedAt = clock.now().toISOString();
  expect(canvas.archivedAt).toBeNull();
  expect((await archive(true)).as(api.canvas)).toEqual({ ...canvas, archivedAt });
  expect(events.at(-1)).toMatchObject({
    type: "canvas-archived",
    canvasId: canvas.id,
    at: archivedAt,
  });
  expect((await browser.get(path)).as(api.canvasAnswer).canvas.archivedAt).toBe(archivedAt);
  const shown = (await browser.get(`/api/workshops/${made.workshop.id}`)).as(api.workshopAnswer);
  expect(shown.canvases.map((card) => card.archivedAt)).toEqual([archivedAt]);
});

it("an archived canvas is read and exported as before, and nobody comments, resolves or signs", async () => {
  const { path, browser, member, thread, archive } = await place();
  const agreement = (await browser.get(`${path}/agreement`)).as(api.agreementAnswer);
  const seenHash = agreement.blocks.find((block) => block.id === "need")?.hash;
  await archive(true);
  for (const read of ["", "/threads", "/agreement", "/export?format=md"]) {
    expect((await browser.get(path + read)).status).toBe(200);
  }
  const signOff = `${path}/blocks/need/sign-offs/${member.signsFor}`;
  const refused = [
    await browser.send("POST", `${path}/threads`, { blockId: "need", body: "!" }),
    await browser.send("POST", `/api/threads/${thread.id}/comments`, { body: "!" }),
    await browser.send("PATCH", `/api/threads/${thread.id}`, { status: "resolved" }),
    await browser.send("PUT", signOff, { decision: "agree", seenHash }),
    await browser.send("DELETE", signOff),
  ];
  expect(refused.map(({ refusal }) => refusal)).toEqual(Array(5).fill("403 canvas-archived"));
});

it("a restored canvas is at work again", async () => {
  const { canvas, thread, browser, archive, events } = await place();
  await archive(true);
  expect((await archive(false)).as(api.canvas)).toEqual(canvas);
  expect(events.at(-1)).toMatchObject({ type: "canvas-restored", canvasId: canvas.id });
  const path = `/api/threads/${thread.id}/comments`;
  expect((await browser.send("POST", path, { body: "Now?" })).status).toBe(201);
});

it("archiving what is archived changes nothing, not even since when", async () => {
  const { archive, events, clock } = await place();
  const first = (await archive(true)).as(api.canvas);
  const before = events.length;
  clock.advance(1000);
  expect((await archive(true)).as(api.canvas)).toEqual(first);
  expect(events).toHaveLength(before);
});

it("only a facilitator archives", async () => {
  const { path, browser } = await place();
  const answer = await browser.send("PATCH", path, { archived: true });
  expect(answer.refusal).toBe("403 no-right");
});
