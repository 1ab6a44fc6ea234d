import type { Guest } from "../../support/builders.ts";
import { FakeClient } from "../../support/fakeClient.ts";
import { TestBrowser } from "../../support/testBrowser.ts";
import { testServer, type TestServer } from "../../support/testServer.ts";
import { testDatabase, testRedis } from "../../support/testStores.ts";

/** Where an installation of several processes keeps its words and carries its news. */
export interface Shared {
  databaseUrl: string;
  redisUrl: string;
}

export async function sharedStores(): Promise<Shared> {
  return { databaseUrl: await testDatabase(), redisUrl: await testRedis() };
}

/** One process of it. What is set here makes it notice trouble soon. */
export function processOf(shared: Shared): Promise<TestServer> {
  const pace = { storeEveryMs: 50, storePatienceMs: 500, catchUpMs: 60_000, idleMs: 60_000 };
  return testServer({ env: shared, pace });
}

/** The guest's page on a process: a session made at one holds at all. */
export function pageOn({ port }: TestServer, { browser }: Guest, canvasId: string): FakeClient {
  const cookie = browser.cookie;
  if (cookie === undefined) throw new Error("the guest has no session");
  return new FakeClient(`ws://127.0.0.1:${port}/sync/${canvasId}`, { cookie });
}

/** The guest's requests to another process than the one they came to. */
export function at({ url }: TestServer, { browser }: Guest): TestBrowser {
  return new TestBrowser(url, browser.cookie ?? null);
}
