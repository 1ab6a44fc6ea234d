import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { closeCode, syncFrame, syncStep } from "#shared/wire.ts";
import { holding } from "./heldLog.ts";
import { canvasId, notesIn, notesOf, startRooms, word } from "./testRooms.ts";

const updateFrame = (update: Uint8Array) => syncFrame(syncStep.update, update);
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

  it("closes every session for a while when the disk refuses, and serves again when it does not", async () => {
    const { wrap, held } = holding();
    const rooms = await startRooms({ wrap });
    const [editor, other] = [rooms.client("editor"), rooms.client("other")];
    await other.until((heard) => heard[0]);
    held().refusesAppends = true;
    const update = word(new Y.Doc(), "kept by the page");
    await editor.send(updateFrame(update));
    expect(await editor.closed).toBe(closeCode.overloaded);
    expect(await other.closed).toBe(closeCode.overloaded);
    expect(editor.savedCounts()).toEqual([]);
    expect(other.updates()).toEqual([]);

    held().refusesAppends = false;
    const again = rooms.client("editor");
    await again.send(syncFrame(syncStep.missing, update));
    await again.untilSaved(1);
    expect(await notesIn(rooms.log)).toBe("kept by the page");
  });

  it("loads again only when the writes of the failed room are settled", async () => {
    const { wrap, held } = holding();
    const rooms = await startRooms({ wrap });
    const editor = rooms.client("editor");
    const doc = new Y.Doc();
    await editor.until((heard) => heard[0]);
    held().hold();
    await editor.send(updateFrame(word(doc, "lost ")));
    await held().untilHeld(1);
    await editor.send(updateFrame(word(doc, "also lost")));
    await held().untilHeld(2);
    held().refusesAppends = true;
    held().release();
    await editor.closed;
    held().refusesAppends = false;
    expect(await rooms.registry.read(canvasId, (read) => notesOf(read).toJSON())).toBe("");
    expect(held().reads).toBe(2);
  });
});
