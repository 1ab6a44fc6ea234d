import { expect, it } from "vitest";
import * as api from "#shared/api.ts";
import { schemaVersion } from "#shared/canvas.ts";
import { closeCode, helloFrame } from "#shared/wire.ts";
import { joinAs, type Guest } from "../../support/builders.ts";
import { FakeClient } from "../../support/fakeClient.ts";
import { temporaryFolder } from "../../support/temporaryFolder.ts";
import { testServer, type TestServer } from "../../support/testServer.ts";
import { temporaryFile, trivium } from "./commands.ts";
import { makeWorkplace } from "./writing.ts";

interface Known {
  lastEvent: number;
  generation: string;
}

/** What a page knows when it has loaded its records. */
async function recordsOf({ browser }: Guest, canvasId: string): Promise<Known> {
  const { lastEvent, generation } = (await browser.get(`/api/canvases/${canvasId}`)).as(
    api.canvasAnswer,
  );
  return { lastEvent, generation };
}

/** A page that comes with such records. */
async function comeWith(
  known: Known,
  { port }: TestServer,
  canvasId: string,
  { browser }: Guest,
): Promise<FakeClient> {
  const headers = { cookie: browser.cookie ?? "" };
  const client = new FakeClient(`ws://127.0.0.1:${port}/sync/${canvasId}`, headers);
  await client.send(helloFrame({ ...known, schemaVersion }));
  return client;
}

it("a page learns that its records are gone, also where a new event has the number it knows", async () => {
  const first = await testServer();
  const { made, canvasId } = await makeWorkplace(first);
  const file = await temporaryFile();
  expect((await trivium(first, "backup", file)).code).toBe(0);
  await joinAs(made, "editor");
  const before = await recordsOf(made.facilitator, canvasId);
  await first.close();

  // Another place does not know how far the first one had counted: it gives the same number to somebody else.
  const dataDir = `${await temporaryFolder()}/new`;
  expect((await trivium({ dataDir }, "restore", file)).code).toBe(0);
  const second = await testServer({ env: { dataDir } });
  const there = { ...made, server: second };
  const somebody = await joinAs(there, "viewer");
  const after = await recordsOf(somebody, canvasId);
  expect(after.lastEvent).toBe(before.lastEvent);

  const old = await comeWith(before, second, canvasId, made.facilitator);
  expect(await old.closed).toBe(closeCode.tooOld);
  const current = await comeWith(after, second, canvasId, made.facilitator);
  await joinAs(there, "viewer");
  await current.until(() => current.events()[0]);
  expect(current.events().map(({ n }) => n)).toEqual([after.lastEvent + 1]);
});
