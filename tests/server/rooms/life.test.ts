import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { titleOf } from "#shared/canvas.ts";
import { closeCode, syncFrame, syncStep } from "#shared/wire.ts";
import { holding } from "./heldLog.ts";
import { canvasId, notesIn, notesOf, startRooms, word } from "./testRooms.ts";

const updateFrame = (update: Uint8Array) => syncFrame(syncStep.update, update);
const askAll = syncFrame(syncStep.stateVector, Y.encodeStateVector(new Y.Doc()));

describe("a room's life", () => {
  it("begins once: twenty who open together read the log once and see the seed once", async () => {
    const { wrap, held } = holding();
    const rooms = await startRooms({ wrap });
    const clients = Array.from({ length: 20 }, (_, at) => rooms.client(`editor ${at}`));
    await Promise.all(clients.map((client) => client.send(askAll)));
    for (const client of clients) {
      const doc = new Y.Doc();
      Y.applyUpdate(doc, await client.until(() => client.syncs(syncStep.missing)[0]));
      expect(titleOf(doc).toJSON()).toBe("Heat in the city");
    }
    expect(held().reads).toBe(1);
    expect(held().appends).toBe(0);
  });

  it("does not begin when the log cannot be read: nothing is written, and the next try succeeds", async () => {
    const { wrap, held } = holding();
    const rooms = await startRooms({ wrap });
    held().refusesReads = true;
    const clients = ["one", "two"].map((id) => rooms.client(id));
    for (const client of clients) {
      await client.send(updateFrame(word(new Y.Doc(), "into the void")));
      expect(await client.closed).toBe(closeCode.overloaded);
      expect(client.savedCounts()).toEqual([]);
    }
    expect(held().appends).toBe(0);

    held().refusesReads = false;
    const again = rooms.client("one");
    await again.send(updateFrame(word(new Y.Doc(), "written")));
    await again.untilSaved(1);
    expect(await notesIn(rooms.log)).toBe("written");
  });

  it("outlasts its last session while that one's words are being written", async () => {
    const { wrap, held } = holding();
    const rooms = await startRooms({ wrap, idleMs: 1 });
    const editor = rooms.client("editor");
    await editor.until((heard) => heard[0]);
    held().hold();
    const update = word(new Y.Doc(), "on the way out");
    await editor.send(updateFrame(update));
    await held().untilHeld(1);
    await editor.close();
    const back = rooms.client("editor");
    await back.until((heard) => heard[0]);
    held().release();
    await back.untilUpdate(update);
    expect(held().reads).toBe(1);
  });

  it("ends when it has been quiet for a while, and its words come back from the log", async () => {
    const { wrap, held } = holding();
    const rooms = await startRooms({ wrap, idleMs: 1 });
    for (const round of [1, 2, 3]) {
      const editor = rooms.client("editor");
      await editor.send(updateFrame(word(new Y.Doc(), "again ")));
      await editor.untilSaved(1);
      const { doc } = await rooms.registry.open(canvasId);
      const unloaded = new Promise((resolve) => doc.once("destroy", resolve));
      await editor.close();
      await unloaded;
      expect(held().reads).toBe(round);
    }
    const words = await rooms.registry.read(canvasId, (doc) => notesOf(doc).toJSON());
    expect(words).toBe("again again again ");
  });

  it("ends with 1012 when all are closed: what is being written is acknowledged first, nobody gets in after", async () => {
    const { wrap, held } = holding();
    const rooms = await startRooms({ wrap });
    const [editor, other] = [rooms.client("editor"), rooms.client("other")];
    await other.until((heard) => heard[0]);
    held().hold();
    await editor.send(updateFrame(word(new Y.Doc(), "just in time")));
    await held().untilHeld(1);
    const closed = rooms.registry.closeAll(closeCode.restarting);
    expect(await other.closed).toBe(closeCode.restarting);
    held().release();
    await closed;
    expect(await editor.closed).toBe(closeCode.restarting);
    expect(editor.savedCounts()).toEqual([1]);
    expect(await notesIn(rooms.log)).toBe("just in time");
    expect(await rooms.client("late").closed).toBe(closeCode.restarting);
  });
});
