import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { channel, closeCode, syncFrame, syncStep } from "#shared/wire.ts";
import { notesIn, startRooms, word, type TestRooms, kept } from "./testRooms.ts";

const updateFrame = (update: Uint8Array) => syncFrame(syncStep.update, update);

/** Somebody sends the frame while two others write; returns the code that sender was closed with. */
async function sendBadFrame(rooms: TestRooms, frame: Uint8Array | string): Promise<number> {
  const [sender, editor, other] = [
    rooms.client("sender"),
    rooms.client("editor"),
    rooms.client("other"),
  ];
  await Promise.all([sender, editor, other].map((client) => client.until((heard) => heard[0])));
  if (typeof frame === "string") await sender.sendText(frame);
  else await sender.send(frame);
  const code = await sender.closed;

  const update = word(new Y.Doc(), "still here");
  await editor.send(updateFrame(update));
  await Promise.all([editor.untilSaved(1), other.untilUpdate(update)]);
  expect(await notesIn(rooms.log)).toBe("still here");
  return code;
}

const good = updateFrame(word(new Y.Doc(), "a whole word"));

describe("a bad frame closes its own socket and nobody else notices", () => {
  it.each<[string, Uint8Array | string]>([
    ["no bytes at all", new Uint8Array(0)],
    ["a type that nobody speaks", new Uint8Array([77, 1, 2, 3])],
    ["a truncated update", good.slice(0, -4)],
    ["an update whose length is a lie", new Uint8Array([0, 2, 200, 1, 1, 1])],
    ["an update that does not decode", updateFrame(new Uint8Array([1, 1, 1, 0, 99, 99]))],
    ["a step that does not exist", syncFrame(3, new Uint8Array([0]))],
    [
      "a state vector that does not decode",
      syncFrame(syncStep.stateVector, new Uint8Array([9, 1])),
    ],
    ["a second message behind the first", new Uint8Array([...good, ...good])],
    ["awareness that ends early", new Uint8Array([channel.awareness, 2, 5, 1])],
    ["awareness that is no JSON", new Uint8Array([channel.awareness, 5, 1, 7, 1, 1, 123])],
    ["a hello that is no JSON", new Uint8Array([channel.hello, 1, 123])],
    ["a hello that lacks a field", new Uint8Array([channel.hello, 2, 123, 125])],
    ["text", "good morning"],
  ])("%s", async (_, frame) => {
    expect(await sendBadFrame(await startRooms(), frame)).toBe(closeCode.malformed);
  });

  it("20 MB", async () => {
    const frame = new Uint8Array(20 * 1024 * 1024);
    expect(await sendBadFrame(await startRooms(), frame)).toBe(closeCode.tooLarge);
  });

  it("even 20 MB behind an edit, which is acknowledged before the close", async () => {
    const rooms = await startRooms();
    const editor = rooms.client("editor");
    await editor.send(good, new Uint8Array(20 * 1024 * 1024));
    expect(await editor.closed).toBe(closeCode.tooLarge);
    expect(editor.savedCounts()).toEqual([1]);
  });
});

it("frames of types that a later page may speak are ignored", async () => {
  const rooms = await startRooms();
  const editor = rooms.client("editor");
  await editor.send(new Uint8Array([120, 1, 2]), new Uint8Array([channel.saved, 9]), good);
  await editor.untilSaved(1);
  expect(editor.savedCounts()).toEqual([1]);
});

it("random bytes never reach the log and never end another's connection", async () => {
  const rooms = await startRooms();
  const watcher = rooms.client("watcher");
  await watcher.until((heard) => heard[0]);
  const records = (await kept(rooms.log)).length;
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 200 }), async (bytes) => {
      const sender = rooms.client("sender");
      await sender.send(bytes);
      await sender.close();
    }),
    { numRuns: 100, seed: 2026 },
  );
  expect(await kept(rooms.log)).toHaveLength(records);
  const update = word(new Y.Doc(), "calm");
  const editor = rooms.client("editor");
  await editor.send(updateFrame(update));
  await watcher.untilUpdate(update);
});
