import { expect, it } from "vitest";
import * as Y from "yjs";
import { closeCode, syncFrame, syncStep } from "#shared/wire.ts";
import { createCanvas, createWorkshop, joinAs } from "../../support/builders.ts";
import { awarenessFrame, type FakeClient } from "../../support/fakeClient.ts";
import { ownPostgres, ownRedis, testDatabase, testRedis } from "../../support/testStores.ts";
import { edit, notesOf, word } from "../rooms/testRooms.ts";
import { at, pageOn, processOf, sharedStores, type Shared } from "./installation.ts";

const updateFrame = (update: Uint8Array) => syncFrame(syncStep.update, update);
const nothingMissing = syncFrame(syncStep.missing, new Uint8Array([0, 0]));
const askAll = syncFrame(syncStep.stateVector, Y.encodeStateVector(new Y.Doc()));

/** Two processes, a workshop with a canvas, and two editors, each with a page on a process of their own. */
async function twoProcesses(shared?: Shared) {
  const stores = shared ?? (await sharedStores());
  const [one, two] = [await processOf(stores), await processOf(stores)];
  const made = await createWorkshop(one);
  const canvas = await createCanvas(made);
  const [here, there] = [await joinAs(made, "editor", 0), await joinAs(made, "editor", 1)];
  const [a, b] = [pageOn(one, here, canvas.id), pageOn(two, there, canvas.id)];
  await Promise.all([a.send(nothingMissing, askAll), b.send(nothingMissing, askAll)]);
  await Promise.all([a, b].map((page) => page.until(() => page.syncs(syncStep.missing)[0])));
  return { stores, one, two, made, canvas, here, there, a, b };
}

async function notesAt(page: FakeClient): Promise<string> {
  const before = page.syncs(syncStep.missing).length;
  await page.send(askAll);
  const doc = new Y.Doc();
  Y.applyUpdate(doc, await page.until(() => page.syncs(syncStep.missing)[before]));
  return notesOf(doc).toJSON();
}

it("words reach the pages of every process, and concurrent appends from two both survive", async () => {
  const { one, canvas, here, a, b } = await twoProcesses();
  const [first, second] = [word(new Y.Doc(), "one "), word(new Y.Doc(), "two ")];
  await Promise.all([a.send(updateFrame(first)), b.send(updateFrame(second))]);
  await Promise.all([
    a.untilSaved(1),
    b.untilSaved(1),
    a.untilUpdate(second),
    b.untilUpdate(first),
  ]);
  expect((await notesAt(a)).length).toBe("one two ".length);
  expect(await notesAt(b)).toBe(await notesAt(a));
  const later = pageOn(one, here, canvas.id);
  expect(await notesAt(later)).toBe(await notesAt(a));
});

it("people see each other across processes, and those of a process that left are gone", async () => {
  const { two, a, b } = await twoProcesses();
  const say = (page: FakeClient, clientId: number, state: Record<string, unknown> | null) =>
    page.send(awarenessFrame([{ clientId, clock: 1, state }]));
  await say(a, 11, { block: "need" });
  expect((await b.until(() => b.statesOf(11)[0])).state).toMatchObject({ block: "need" });
  await say(b, 12, { block: "award" });
  expect((await a.until(() => a.statesOf(12)[0])).state).toMatchObject({ block: "award" });
  await two.close();
  await a.until(() => a.statesOf(12).find(({ state }) => state === null));
});

it("a role that is changed at one process holds at once for pages of the other, both ways", async () => {
  const { one, made, there, a, b } = await twoProcesses();
  const path = `/api/workshops/${made.workshop.id}/members/${there.member.id}`;
  const facilitator = at(one, made.facilitator);
  await facilitator.send("PATCH", path, { role: "viewer" });
  await b.until((heard) => heard.find(({ kind }) => kind === "event"));
  const doc = new Y.Doc();
  await b.send(updateFrame(word(doc, "dropped")), askAll);
  expect(await notesAt(b)).toBe("");
  expect(b.savedCounts()).toEqual([]);

  await facilitator.send("PATCH", path, { role: "editor" });
  const asked = await b.until(() => b.syncs(syncStep.stateVector)[1]);
  await b.send(syncFrame(syncStep.missing, Y.encodeStateAsUpdate(doc, asked)));
  await b.untilSaved(2);
  await a.until(() => a.updates()[0]);
  expect(await notesAt(a)).toBe("dropped");
});

it("a member who is removed, or signs out, at one process is let go by the other", async () => {
  const { one, two, made, canvas, here, there, a, b } = await twoProcesses();
  const path = `/api/workshops/${made.workshop.id}/members/${there.member.id}`;
  await at(one, made.facilitator).send("DELETE", path);
  expect(await b.closed).toBe(closeCode.notAllowed);
  await at(two, here).send("DELETE", "/api/session");
  expect(await a.closed).toBe(closeCode.signedOut);
  expect(await pageOn(two, here, canvas.id).closed).toBe(closeCode.signedOut);
});

it("a process that loses Redis tells nobody saved, and catches up by itself", async () => {
  const redis = await ownRedis();
  const stores = { databaseUrl: await testDatabase(), redisUrl: redis.url };
  const { a, b } = await twoProcesses(stores);
  await redis.stop();
  for (const page of [a, b]) {
    expect(await page.untilRoom(1)).toEqual({ state: "read-only", why: "storage" });
  }
  const doc = new Y.Doc();
  await a.send(updateFrame(word(doc, "meanwhile")), askAll);
  expect(await notesAt(a)).toBe("");
  expect(a.savedCounts()).toEqual([]);
  await redis.start();
  for (const page of [a, b]) expect(await page.untilRoom(2)).toEqual({ state: "live" });
  const asked = await a.until(() => a.syncs(syncStep.stateVector)[1]);
  await a.send(syncFrame(syncStep.missing, Y.encodeStateAsUpdate(doc, asked)));
  await a.untilSaved(2);
  await b.until(() => b.updates()[0]);
  expect(await notesAt(b)).toBe("meanwhile");
});

it("a process that loses PostgreSQL tells nobody saved, and goes on when it is back", async () => {
  const postgres = await ownPostgres();
  const stores = { databaseUrl: await postgres.createDatabase(), redisUrl: await testRedis() };
  const { one, a, b } = await twoProcesses(stores);
  const doc = new Y.Doc();
  await a.send(updateFrame(word(doc, "before ")));
  await a.untilSaved(1);
  await postgres.stop("crash");
  for (const page of [a, b]) {
    expect(await page.untilRoom(1)).toEqual({ state: "read-only", why: "storage" });
  }
  await a.send(updateFrame(word(doc, "meanwhile ")), askAll);
  await a.until(() => a.syncs(syncStep.missing)[1]);
  expect((await fetch(`${one.url}/api/health`)).status).toBe(503);
  expect(a.savedCounts()).toEqual([1]);

  await postgres.start();
  for (const page of [a, b]) expect(await page.untilRoom(2)).toEqual({ state: "live" });
  const asked = await a.until(() => a.syncs(syncStep.stateVector)[1]);
  await a.send(syncFrame(syncStep.missing, Y.encodeStateAsUpdate(doc, asked)));
  await a.untilSaved(3);
  const deletion = edit(doc, () => notesOf(doc).delete(0, "before ".length));
  await a.send(updateFrame(deletion));
  await b.untilUpdate(deletion);
  expect(await notesAt(b)).toBe("meanwhile ");
  expect((await fetch(`${one.url}/api/health`)).status).toBe(200);
}, 60_000);
