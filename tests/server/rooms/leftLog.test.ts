import { expect, it } from "vitest";
import * as Y from "yjs";
import { syncFrame, syncStep } from "#shared/wire.ts";
import { noMeter } from "../../../server/rooms/meter.ts";
import { canvasId, startRooms, word } from "./testRooms.ts";

const updateFrame = (update: Uint8Array) => syncFrame(syncStep.update, update);

/** Rooms that end at once when they are left, and a promise for each merging of a log. */
async function shortRooms() {
  let compacted = Promise.withResolvers<number>();
  const meter = { ...noMeter, compacted: (updates: number) => compacted.resolve(updates) };
  const rooms = await startRooms({ meter, idleMs: 1 });
  return {
    rooms,
    nextCompaction: () => {
      compacted = Promise.withResolvers();
      return compacted.promise;
    },
  };
}

it("a large document that was left is always merged: whoever opens it next need not wait for it to be put together", async () => {
  const { rooms, nextCompaction } = await shortRooms();
  const merged = nextCompaction();
  const writer = rooms.client("writer");
  await writer.send(updateFrame(word(new Y.Doc(), "x".repeat(200_000))));
  await writer.untilSaved(1);
  await writer.close();
  await merged;

  const mergedAgain = nextCompaction();
  const other = rooms.client("writer");
  await other.send(updateFrame(word(new Y.Doc(), "one word more")));
  await other.untilSaved(1);
  await other.close();
  expect(await mergedAgain).toBe(1);
  expect((await rooms.log.read(canvasId)).loose.count).toBe(0);
});
