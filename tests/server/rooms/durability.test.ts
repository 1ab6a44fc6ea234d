import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { closeCode, syncFrame, syncStep } from "#shared/wire.ts";
import { holding } from "./heldLog.ts";
import { canvasId, notesIn, notesOf, startRooms, word } from "./testRooms.ts";

const updateFrame = (update: Uint8Array) => syncFrame(syncStep.update, update);
const stepTwo = (update: Uint8Array) => syncFrame(syncStep.missing, update);
const nothingMissing = stepTwo(new Uint8Array([0, 0]));
const askAll = syncFrame(syncStep.stateVector, Y.encodeStateVector(new Y.Doc()));

describe("a room", () => {
  it("tells nobody of an update before it is on disk: not the author, not the others, not a joiner", async () => {
    const { wrap, held } = holding();
    const rooms = await startRooms({ wrap });
    const [editor, other] = [rooms.client("editor"), rooms.client("other")];
    await other.until((heard) => heard[0]);
    held().hold();
    const update = word(new Y.Doc(), "not yet");
    await editor.send(updateFrame(update));
    await held().untilHeld(1);

    const joiner = rooms.client("joiner");
    await joiner.send(askAll);
    const answer = await joiner.until(() => joiner.syncs(syncStep.missing)[0]);
    const seen = new Y.Doc();
    Y.applyUpdate(seen, answer);
    expect(notesOf(seen).toJSON()).toBe("");
    expect(editor.savedCounts()).toEqual([]);
    expect(other.updates()).toEqual([]);

    held().release();
    await Promise.all([
      editor.untilSaved(1),
      other.untilUpdate(update),
      joiner.untilUpdate(update),
    ]);
    expect(await notesIn(rooms.log)).toBe("not yet");
  });

  it("tells updates in the order in which they came", async () => {
    const { wrap, held } = holding();
    const rooms = await startRooms({ wrap });
    const [editor, other] = [rooms.client("editor"), rooms.client("other")];
    await other.until((heard) => heard[0]);
    held().hold();
    const doc = new Y.Doc();
    const first = word(doc, "first ");
    await editor.send(updateFrame(first));
    await held().untilHeld(1);
    const rest = ["second ", "third"].map((text) => word(doc, text));
    await editor.send(...rest.map(updateFrame));
    await held().untilHeld(3);
    held().release();
    await editor.untilSaved(3);
    await other.until(() => (other.updates().length === 3 ? true : undefined));
    expect(other.updates().map((bytes) => [...bytes])).toEqual(
      [first, ...rest].map((bytes) => [...bytes]),
    );
  });

  it("is read-only while the store refuses, says so, and takes what was not kept when it does not", async () => {
    const { wrap, held } = holding();
    const store = refusableStore();
    const rooms = await startRooms({ wrap, probe: store.probe, storeEveryMs: 10 });
    const [editor, other] = [rooms.client("editor"), rooms.client("other")];
    await Promise.all([editor, other].map((client) => client.until((heard) => heard[0])));
    [held().refusesAppends, store.refuses] = [true, true];
    const doc = new Y.Doc();
    await editor.send(nothingMissing, updateFrame(word(doc, "kept by the page, ")));
    for (const client of [editor, other]) {
      expect(await client.untilRoom(1)).toEqual({ state: "read-only", why: "storage" });
    }
    await editor.send(updateFrame(word(doc, "as is this")));
    const joiner = rooms.client("joiner");
    expect(await joiner.untilRoom(1)).toEqual({ state: "read-only", why: "storage" });
    expect(editor.savedCounts()).toEqual([]);

    [held().refusesAppends, store.refuses] = [false, false];
    for (const client of [editor, other, joiner]) {
      expect(await client.untilRoom(2)).toEqual({ state: "live" });
    }
    const asked = await editor.until(() => editor.syncs(syncStep.stateVector)[1]);
    await editor.send(stepTwo(Y.encodeStateAsUpdate(doc, asked)));
    await editor.untilSaved(3);
    expect(await notesIn(rooms.log)).toBe("kept by the page, as is this");
  });

  it("tells what was on disk after all, though the store had said that it was not", async () => {
    const { wrap, held } = holding();
    const store = refusableStore();
    const rooms = await startRooms({ wrap, probe: store.probe, storeEveryMs: 10 });
    const [editor, other] = [rooms.client("editor"), rooms.client("other")];
    await Promise.all([editor, other].map((client) => client.until((heard) => heard[0])));
    [held().failsAfterAppend, store.refuses] = [true, true];
    const update = word(new Y.Doc(), "kept");
    await editor.send(nothingMissing, updateFrame(update));
    await other.untilRoom(1);
    expect(other.updates()).toEqual([]);
    [held().failsAfterAppend, store.refuses] = [false, false];
    await other.untilUpdate(update);
    await other.untilRoom(2);
    await editor.until(() => editor.syncs(syncStep.stateVector)[1]);
    await editor.send(nothingMissing);
    await editor.untilSaved(1);
  });

  it("is read-only while an append hangs, and goes on when it has ended", async () => {
    const { wrap, held } = holding();
    const rooms = await startRooms({ wrap, storeEveryMs: 10, storePatienceMs: 50 });
    const editor = rooms.client("editor");
    await editor.until((heard) => heard[0]);
    held().hold();
    await editor.send(nothingMissing, updateFrame(word(new Y.Doc(), "slow")));
    expect(await editor.untilRoom(1)).toEqual({ state: "read-only", why: "storage" });
    held().release();
    expect(await editor.untilRoom(2)).toEqual({ state: "live" });
    await editor.untilSaved(1);
    expect(await notesIn(rooms.log)).toBe("slow");
  });

  it("with damaged records is read-only, and shows what can be read", async () => {
    const { wrap, held } = holding();
    const rooms = await startRooms({ wrap });
    held().damaged = 1;
    const editor = rooms.client("editor");
    expect(await editor.untilRoom(1)).toEqual({ state: "read-only", why: "damaged" });
    await editor.send(askAll, updateFrame(word(new Y.Doc(), "not kept")));
    await editor.until(() => editor.syncs(syncStep.missing)[0]);
    expect(held().appends).toBe(0);
  });

  it("is closed and loaded anew after a backup was put back", async () => {
    const store = refusableStore();
    const rooms = await startRooms({ probe: store.probe, storeEveryMs: 10 });
    const editor = rooms.client("editor");
    await editor.until((heard) => heard[0]);
    await rooms.log.append(canvasId, word(new Y.Doc(), "from the backup"));
    store.generation = "second";
    expect(await editor.closed).toBe(closeCode.restarting);
    expect(await rooms.registry.read(canvasId, (doc) => notesOf(doc).toJSON())).toBe(
      "from the backup",
    );
  });
});

/** A store that can be told to refuse. */
function refusableStore() {
  const store = {
    refuses: false,
    generation: "first",
    probe: {
      async write() {
        if (store.refuses) throw new Error("the disk is full");
      },
      generation: async () => store.generation,
    },
  };
  return store;
}
