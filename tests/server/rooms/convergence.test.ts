import { describe, expect, it, onTestFinished } from "vitest";
import { WebSocket } from "ws";
import { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";
import { channel, closeCode } from "#shared/wire.ts";
import { canvasId, notesIn, notesOf, startRooms, type TestRooms } from "./testRooms.ts";

/** A plain y-websocket client, as any program may be one; the polyfill only adds the cookie. */
function join(rooms: TestRooms, memberId: string, doc = new Y.Doc()): WebsocketProvider {
  const headers = rooms.headers(memberId);
  class SocketWithCookie extends WebSocket {
    constructor(url: string) {
      super(url, { headers });
    }
  }
  const provider = new WebsocketProvider(rooms.url, canvasId, doc, {
    // ws is close enough to a browser's WebSocket for y-websocket, and not for the types.
    WebSocketPolyfill: SocketWithCookie as unknown as typeof globalThis.WebSocket,
    disableBc: true,
  });
  // Without it y-websocket says on the console that it does not know the frame, and goes on.
  provider.messageHandlers[channel.saved] = () => {};
  onTestFinished(() => provider.destroy());
  return provider;
}

function synced(provider: WebsocketProvider): Promise<void> {
  return new Promise((resolve) => {
    if (provider.synced) resolve();
    else provider.once("sync", () => resolve());
  });
}

/** Waits until `is` holds for the document. */
function until(doc: Y.Doc, is: (doc: Y.Doc) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!is(doc)) return;
      doc.off("update", look);
      resolve();
    };
    doc.on("update", look);
    look();
  });
}

/** The code points of a text in their own order, so that texts compare whatever order their letters have. */
const sorted = (text: string) => Array.from(text).toSorted().join("");
const letters = (doc: Y.Doc) => sorted(notesOf(doc).toJSON());

describe("plain y-websocket clients", () => {
  it("that write into the same text at once end with the same text, and so does the disk", async () => {
    const rooms = await startRooms();
    const providers = ["one", "two", "three"].map((id) => join(rooms, id));
    await Promise.all(providers.map(synced));
    const alphabets = ["abcdefghij", "klmnopqrst", "uvwxyzABCD"];
    for (let at = 0; at < 10; at += 1) {
      for (const [writer, { doc }] of providers.entries()) {
        const notes = notesOf(doc);
        notes.insert((at * 7) % (notes.length + 1), alphabets[writer]?.[at] ?? "");
      }
      await Promise.resolve();
    }
    const all = sorted(alphabets.join(""));
    await Promise.all(providers.map(({ doc }) => until(doc, () => letters(doc) === all)));
    const texts = new Set(providers.map(({ doc }) => notesOf(doc).toJSON()));
    expect(texts.size).toBe(1);
    expect(await notesIn(rooms.log)).toBe([...texts][0]);
  });

  it("bring home what was written offline, at both ends", async () => {
    const rooms = await startRooms();
    const [away, home] = [join(rooms, "away"), join(rooms, "home")];
    await Promise.all([synced(away), synced(home)]);
    away.disconnect();
    notesOf(away.doc).insert(0, "offline ");
    notesOf(home.doc).insert(0, "online ");
    away.connect();
    const isWhole = (doc: Y.Doc) => notesOf(doc).length === "offline online ".length;
    await Promise.all([until(away.doc, isWhole), until(home.doc, isWhole)]);
    expect(notesOf(away.doc).toJSON()).toBe(notesOf(home.doc).toJSON());
  });

  it("write emoji beside each other without losing half of one", async () => {
    const rooms = await startRooms();
    const [one, two] = [join(rooms, "one"), join(rooms, "two")];
    await Promise.all([synced(one), synced(two)]);
    notesOf(one.doc).insert(0, "🌡️🏙️");
    await until(two.doc, (doc) => notesOf(doc).length > 0);
    notesOf(one.doc).insert(notesOf(one.doc).length, "👩‍👩‍👧");
    notesOf(two.doc).insert(0, "🔥");
    notesOf(two.doc).delete(0, 2);
    notesOf(two.doc).insert(0, "🧯");
    const whole = sorted("🌡️🏙️👩‍👩‍👧🧯");
    await Promise.all([one, two].map(({ doc }) => until(doc, () => letters(doc) === whole)));
    expect(notesOf(one.doc).toJSON()).not.toContain("\uFFFD");
    expect(await notesIn(rooms.log)).toBe(notesOf(one.doc).toJSON());
  });

  it("see each other, and each other leave", async () => {
    const rooms = await startRooms();
    const [one, two] = [join(rooms, "one"), join(rooms, "two")];
    const seen = Promise.withResolvers<unknown>();
    two.awareness.on("change", () => {
      const state = two.awareness.getStates().get(one.doc.clientID);
      if (state?.["block"] === "need") seen.resolve(state["user"]);
    });
    await Promise.all([synced(one), synced(two)]);
    one.awareness.setLocalState({ block: "need", user: { name: "Somebody else" } });
    expect(await seen.promise).toMatchObject({ id: "one", name: "Athens one" });
    const leave = Promise.withResolvers<void>();
    two.awareness.on("change", ({ removed }: { removed: number[] }) => {
      if (removed.includes(one.doc.clientID)) leave.resolve();
    });
    one.disconnect();
    await leave.promise;
  });

  it("do not come back after a final code", async () => {
    const rooms = await startRooms();
    const provider = join(rooms, "one");
    await synced(provider);
    rooms.door.members.delete("one");
    const final = new Promise<{ code: number }>((resolve) => provider.once("closed", resolve));
    provider.disconnect();
    provider.connect();
    expect((await final).code).toBe(closeCode.signedOut);
  });
});
