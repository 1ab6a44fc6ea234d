import { expect, it, onTestFinished } from "vitest";
import { WebSocket } from "ws";
import { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";
import { channel } from "#shared/wire.ts";
import { joinAs, type Guest } from "../../support/builders.ts";
import { testDatabase } from "../../support/testStores.ts";
import { testServer, type TestServer } from "../../support/testServer.ts";
import { databaseAt, temporaryFile, trivium, type At } from "./commands.ts";
import { makeWorkplace, notesIn, notesOf } from "./writing.ts";

/** A plain y-websocket client, which comes back by itself; the polyfill only adds the cookie. */
function plainClient({ port }: TestServer, canvasId: string, { browser }: Guest): Y.Doc {
  const doc = new Y.Doc();
  const headers = { cookie: browser.cookie ?? "" };
  class SocketWithCookie extends WebSocket {
    constructor(url: string) {
      super(url, { headers });
    }
  }
  const provider = new WebsocketProvider(`ws://127.0.0.1:${port}/sync`, canvasId, doc, {
    // ws is close enough to a browser's WebSocket for y-websocket, and not for the types.
    WebSocketPolyfill: SocketWithCookie as unknown as typeof globalThis.WebSocket,
    disableBc: true,
  });
  // Without them y-websocket says on the console that it does not know the frames, and goes on.
  for (const type of [channel.saved, channel.room, channel.event]) {
    provider.messageHandlers[type] = () => {};
  }
  onTestFinished(() => provider.destroy());
  return doc;
}

it.each<[string, () => Promise<{ databaseUrl?: string }>]>([
  ["embedded", async () => ({})],
  ["PostgreSQL", async () => ({ databaseUrl: await testDatabase() })],
])(
  "people who write on while a backup is put back keep all that they have (%s)",
  async (_, store) => {
    const env = await store();
    const server = await testServer({ env });
    const at: At = env.databaseUrl === undefined ? server : { databaseUrl: env.databaseUrl };
    const { made, canvasId } = await makeWorkplace(server);
    const guests = [made.facilitator, await joinAs(made, "editor"), await joinAs(made, "editor")];
    const docs = guests.map((guest) => plainClient(server, canvasId, guest));
    let n = 0;
    const writing = setInterval(() => {
      for (const [w, doc] of docs.entries()) {
        const notes = notesOf(doc);
        notes.insert(notes.length, `${w}-${n} `);
      }
      n++;
    }, 10);
    onTestFinished(() => clearInterval(writing));
    const db = await databaseAt(at);
    const onDisk = () => notesIn(db, canvasId);
    const patience = { timeout: 15_000 };
    await expect.poll(async () => (await onDisk()).length, patience).toBeGreaterThan(60);
    const file = await temporaryFile();
    expect((await trivium(at, "backup", file)).code).toBe(0);
    const between = n;
    await expect.poll(() => n, patience).toBeGreaterThan(between + 20);
    expect((await trivium(at, "restore", file, "--yes")).code).toBe(0);
    const after = n;
    await expect.poll(() => n, patience).toBeGreaterThan(after + 20);
    clearInterval(writing);

    const written = docs.flatMap((_doc, w) => Array.from({ length: n }, (_n, i) => `${w}-${i}`));
    await expect
      .poll(async () => (await onDisk()).toSorted(), patience)
      .toEqual(written.toSorted());
    const { code, out } = await trivium(at, "verify");
    expect([code, out]).toEqual([0, expect.stringContaining("all sound")]);
  },
  60_000,
);
