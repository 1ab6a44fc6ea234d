import { expect, it } from "vitest";
import * as Y from "yjs";
import { schemaVersion, titleOf } from "#shared/canvas.ts";
import { closeCode, helloFrame, syncFrame, syncStep } from "#shared/wire.ts";
import { noMeter } from "../../../server/rooms/meter.ts";
import { canvasId, notesIn, startRooms, word } from "./testRooms.ts";

const askAll = syncFrame(syncStep.stateVector, Y.encodeStateVector(new Y.Doc()));
const nothingMissing = syncFrame(syncStep.missing, new Uint8Array([0, 0]));
const updateFrame = (update: Uint8Array) => syncFrame(syncStep.update, update);

/** Rooms over a canvas whose log is one snapshot, and how often a Y.Doc was put together. */
async function compacted() {
  const count = { materialised: 0 };
  const meter = { ...noMeter, materialised: () => void (count.materialised += 1) };
  const rooms = await startRooms({ meter });
  await rooms.log.append(canvasId, word(new Y.Doc(), "kept "));
  await rooms.log.compact(canvasId);
  return { rooms, count };
}

it("a canvas that is one snapshot is served to readers before there is a Y.Doc", async () => {
  const { rooms, count } = await compacted();
  const reader = rooms.client("reader");
  await reader.send(askAll);
  const page = new Y.Doc();
  Y.applyUpdate(page, await reader.until(() => reader.syncs(syncStep.missing)[0]));
  expect(titleOf(page).toJSON()).toBe("Heat in the city");
  expect(page.getText("notes").toJSON()).toBe("kept ");
  expect(reader.syncs(syncStep.stateVector)[0]).toEqual(Y.encodeStateVector(page));
  expect(count.materialised).toBe(0);
});

it("and is written in as any other, by pages that understand it", async () => {
  const { rooms, count } = await compacted();
  const writer = rooms.client("writer");
  const hello = helloFrame({ lastEvent: 0, schemaVersion });
  await writer.send(hello, nothingMissing, updateFrame(word(new Y.Doc(), "new")));
  await writer.untilSaved(1);
  expect(count.materialised).toBe(1);
  expect((await notesIn(rooms.log)).length).toBe("kept new".length);
});

it("a page that is too old writes nothing, even right behind its hello", async () => {
  const { rooms } = await compacted();
  const old = rooms.client("old");
  const hello = helloFrame({ lastEvent: 0, schemaVersion: 0 });
  await old.send(hello, nothingMissing, updateFrame(word(new Y.Doc(), "not kept")));
  expect(await old.closed).toBe(closeCode.tooOld);
  expect(await notesIn(rooms.log)).toBe("kept ");
});
