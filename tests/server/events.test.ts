import { expect, it } from "vitest";
import * as api from "#shared/api.ts";
import { helloFrame } from "#shared/wire.ts";
import { schemaVersion } from "#shared/canvas.ts";
import { createCanvas, createWorkshop, joinAs, joinAsSignatory } from "../support/builders.ts";
import { FakeClient } from "../support/fakeClient.ts";
import { testServer } from "../support/testServer.ts";

async function place() {
  const made = await createWorkshop(await testServer());
  const { id } = await createCanvas(made);
  const url = `${made.server.url.replace("http", "ws")}/sync/${id}`;
  const listen = async (lastEvent: number) => {
    const client = new FakeClient(url, { cookie: made.facilitator.browser.cookie ?? "" });
    await client.send(helloFrame({ lastEvent, schemaVersion }));
    return client;
  };
  const untilEvent = (client: FakeClient, n: number) =>
    client.until((heard) => heard.find((frame) => frame.kind === "event" && frame.event.n === n));
  const lastEvent = async () =>
    (await made.facilitator.browser.get(`/api/canvases/${id}/threads`)).as(api.threadsAnswer)
      .lastEvent;
  return { made, id, listen, untilEvent, lastEvent };
}

it("every change is an event, numbered from 1 without gaps, and told in order", async () => {
  const { made, id, listen, untilEvent, lastEvent } = await place();
  const signatory = await joinAsSignatory(made, 1);
  const thread = await signatory.browser.send("POST", `/api/canvases/${id}/threads`, {
    blockId: "need",
    body: "Why?",
  });
  await signatory.browser.send("PATCH", `/api/threads/${thread.as(api.thread).id}`, {
    status: "resolved",
  });
  const client = await listen(0);
  await untilEvent(client, await lastEvent());
  expect(client.events().map(({ n, type }) => `${n} ${type}`)).toEqual([
    "1 member-joined",
    "2 invite-created",
    "3 invite-created",
    "4 invite-created",
    "5 invite-created",
    "6 canvas-created",
    "7 member-joined",
    "8 member-changed",
    "9 thread-opened",
    "10 thread-resolved",
  ]);
  await client.close();
});

it("changes made at once by many are told live, each once, in the order of their numbers", async () => {
  const { made, id, listen, untilEvent, lastEvent } = await place();
  const guests = await Promise.all(Array.from({ length: 5 }, () => joinAs(made, "commenter")));
  const before = await lastEvent();
  const client = await listen(before);
  const path = `/api/canvases/${id}/threads`;
  await Promise.all(
    guests.flatMap(({ browser }) =>
      Array.from({ length: 4 }, () => browser.send("POST", path, { blockId: "need", body: "!" })),
    ),
  );
  await untilEvent(client, before + 20);
  const numbers = client.events().map(({ n }) => n);
  expect(numbers).toEqual(Array.from({ length: 20 }, (_, i) => before + 1 + i));
  await client.close();
});

it("a refused change takes no number", async () => {
  const { made, lastEvent } = await place();
  const before = await lastEvent();
  const { browser, member } = made.facilitator;
  const path = `/api/workshops/${made.workshop.id}/members/${member.id}`;
  expect((await browser.send("PATCH", path, { role: "viewer" })).refusal).toBe(
    "409 last-facilitator",
  );
  await browser.send("PATCH", path, { role: "facilitator" });
  expect(await lastEvent()).toBe(before);
  await joinAs(made, "viewer");
  expect(await lastEvent()).toBe(before + 1);
});
