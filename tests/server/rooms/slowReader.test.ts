import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { closeCode, syncFrame, syncStep } from "#shared/wire.ts";
import { noMeter } from "../../../server/rooms/meter.ts";
import { awarenessFrame } from "../../support/fakeClient.ts";
import { edit, notesOf, startRooms, word } from "./testRooms.ts";

const updateFrame = (update: Uint8Array) => syncFrame(syncStep.update, update);
const nothingMissing = syncFrame(syncStep.missing, new Uint8Array([0, 0]));

/** Half a megabyte under a key of its own. The systems at both ends hold some megabytes before a page is behind. */
const largeUpdate = (doc: Y.Doc, at: number) =>
  edit(doc, () => doc.getMap("fields").set(`large ${at}`, "x".repeat(512 * 1024)));

describe("a page that reads too slowly", () => {
  it("makes nobody wait, and gets what it missed as one update when it reads on", async () => {
    const merges: number[] = [];
    let dropped = 0;
    const meter = {
      ...noMeter,
      merged: (updates: number) => void merges.push(updates),
      presenceDropped: () => void (dropped += 1),
    };
    const rooms = await startRooms({ meter, presenceMs: 1 });
    const [writer, other, slow] = ["writer", "other", "slow"].map((id) => rooms.client(id));
    if (!writer || !other || !slow) throw new Error("three clients");
    for (const client of [writer, other, slow]) await client.until((heard) => heard[0]);
    await writer.send(nothingMissing);
    slow.stopReading();

    const doc = new Y.Doc();
    let sent = 0;
    for (; dropped === 0; sent += 1) {
      await writer.send(
        updateFrame(largeUpdate(doc, sent)),
        awarenessFrame([{ clientId: 11, clock: sent + 1, state: { at: sent } }]),
      );
      await other.until(() => other.updates()[sent]);
    }
    const missed = [word(doc, "said "), word(doc, "meanwhile")];
    await writer.send(...missed.map(updateFrame));
    await Promise.all(missed.map((update) => other.untilUpdate(update)));
    expect(merges).toEqual([]);

    slow.readOn();
    const last = await slow.until(() => {
      const page = new Y.Doc();
      for (const update of slow.updates()) Y.applyUpdate(page, update);
      return notesOf(page).toJSON() === "said meanwhile" ? page : undefined;
    });
    expect(Object.keys(last.getMap("fields").toJSON())).toHaveLength(sent);
    expect(merges).toHaveLength(1);
    expect(slow.updates().length).toBeLessThan(other.updates().length);
    expect((await slow.until(() => slow.statesOf(11).at(-1))).state).toMatchObject({
      at: sent - 1,
    });
  });

  it("is let go with 1013 when it has missed too much, and nobody else notices", async () => {
    const rooms = await startRooms();
    const [writer, other, slow] = ["writer", "other", "slow"].map((id) => rooms.client(id));
    if (!writer || !other || !slow) throw new Error("three clients");
    for (const client of [writer, other, slow]) await client.until((heard) => heard[0]);
    await writer.send(nothingMissing);
    slow.stopReading();
    const doc = new Y.Doc();
    for (let sent = 0; sent < 40; sent += 1) {
      await writer.send(updateFrame(largeUpdate(doc, sent)));
      await other.until(() => other.updates()[sent]);
    }
    slow.readOn();
    expect(await slow.closed).toBe(closeCode.overloaded);
    await writer.untilSaved(40);
  });
});

describe("a page that sends more than it may", () => {
  it("is read more slowly, and everything it sent is kept", async () => {
    const limit = { framesPerSecond: 200, burstFrames: 10, bytesPerSecond: 1e9, burstBytes: 1e9 };
    const rooms = await startRooms({ intakeLimit: limit });
    const [writer, other] = [rooms.client("writer"), rooms.client("other")];
    await other.until((heard) => heard[0]);
    const doc = new Y.Doc();
    const updates = Array.from({ length: 60 }, (_, at) => word(doc, `${at} `));
    await writer.send(nothingMissing, ...updates.map(updateFrame));
    await writer.untilSaved(60);
    await other.until(() => other.updates()[59]);
    const page = new Y.Doc();
    for (const update of other.updates()) Y.applyUpdate(page, update);
    expect(notesOf(page).toJSON()).toBe(notesOf(doc).toJSON());
  });
});

it("a server that has too much to do sends newcomers away and keeps those who are there", async () => {
  let isOverloaded = false;
  const rooms = await startRooms({ isOverloaded: () => isOverloaded });
  const here = rooms.client("here");
  await here.until((heard) => heard[0]);
  isOverloaded = true;
  expect(await rooms.client("newcomer").closed).toBe(closeCode.overloaded);
  await here.send(nothingMissing, updateFrame(word(new Y.Doc(), "still here")));
  await here.untilSaved(1);
});
