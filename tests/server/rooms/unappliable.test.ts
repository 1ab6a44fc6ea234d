import { describe, expect, it } from "vitest";
import * as encoding from "lib0/encoding";
import * as Y from "yjs";
import { titleOf } from "#shared/canvas.ts";
import { closeCode, syncFrame, syncStep } from "#shared/wire.ts";
import { holding } from "./heldLog.ts";
import { edit, notesIn, notesOf, startRooms, word, kept } from "./testRooms.ts";

const updateFrame = (update: Uint8Array) => syncFrame(syncStep.update, update);
const askAll = syncFrame(syncStep.stateVector, Y.encodeStateVector(new Y.Doc()));

/** An update of Yjs's own with one byte changed: a deleted stretch becomes a shorter item, and the next follows itself. */
function followingItself(): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = 5;
  notesOf(doc).insert(0, "hello");
  notesOf(doc).delete(1, 2);
  const update = Y.encodeStateAsUpdate(doc);
  update[update.indexOf(0b1000_0001)] = 0b1000_0111;
  return update;
}

/** Elements within elements, which Yjs can take in and cannot delete: it runs out of stack half-way. */
function tower(): { built: Uint8Array; razed: Uint8Array } {
  const doc = new Y.Doc();
  const built = edit(doc, () => {
    let top: Y.XmlFragment = doc.getXmlFragment("block:need");
    for (let level = 0; level < 8_000; level += 1) {
      const next = new Y.XmlElement("quote");
      top.insert(0, [next]);
      top = next;
    }
  });
  const razed = encoding.encode((encoder) => {
    for (const n of [0, 1, doc.clientID, 1, 0, 1]) encoding.writeVarUint(encoder, n);
  });
  return { built, razed };
}

describe("an update that decodes and cannot be applied", () => {
  it("never reaches the log when its structs show it", async () => {
    const rooms = await startRooms();
    const editor = rooms.client("editor");
    await editor.send(updateFrame(followingItself()));
    expect(await editor.closed).toBe(closeCode.malformed);
    expect(await kept(rooms.log)).toHaveLength(1);
  });

  it("never reaches the log as a step 2 of which a part waits for what is not here", async () => {
    const rooms = await startRooms();
    const [editor, other] = [rooms.client("editor"), rooms.client("other")];
    const { built, razed } = tower();
    await other.send(updateFrame(built));
    await other.untilSaved(1);
    const elsewhere = new Y.Doc();
    word(elsewhere, "nobody has this ");
    const waiting = word(elsewhere, "and so this waits");
    await editor.send(syncFrame(syncStep.missing, Y.mergeUpdates([razed, waiting])));
    expect(await editor.closed).toBe(closeCode.malformed);
    await other.send(updateFrame(word(new Y.Doc(), "after ")));
    await other.untilSaved(2);
    expect(await kept(rooms.log)).toHaveLength(3);
  });

  it("ends its author's connection, leaves the log again, and nobody else notices", async () => {
    const rooms = await startRooms();
    const [editor, other] = [rooms.client("editor"), rooms.client("other")];
    const { built, razed } = tower();
    const [before, after] = [word(new Y.Doc(), "before "), word(new Y.Doc(), "after ")];
    await other.send(updateFrame(built), updateFrame(before));
    await other.untilSaved(2);

    await editor.send(updateFrame(razed));
    expect(await editor.closed).toBe(closeCode.malformed);
    expect(editor.savedCounts()).toEqual([]);

    await other.send(updateFrame(after), askAll);
    const answer = await other.until(() => other.syncs(syncStep.missing)[0]);
    await other.untilSaved(3);
    const joiner = rooms.client("joiner");
    await joiner.send(askAll);
    const whole = new Y.Doc();
    Y.applyUpdate(whole, answer);
    Y.applyUpdate(whole, await joiner.until(() => joiner.syncs(syncStep.missing)[0]));
    expect(titleOf(whole).toJSON()).toBe("Heat in the city");
    expect(whole.getXmlFragment("block:need")).toHaveLength(1);
    expect(other.updates()).toEqual([]);

    await rooms.registry.closeAll(closeCode.restarting);
    expect(await kept(rooms.log)).toHaveLength(4);
    expect((await notesIn(rooms.log)).length).toBe("before after ".length);
  });

  it("takes what its author sent after it along, and nothing that came before or from others", async () => {
    const { wrap, held } = holding();
    const rooms = await startRooms({ wrap });
    const [editor, other] = [rooms.client("editor"), rooms.client("other")];
    const { built, razed } = tower();
    await other.send(updateFrame(built));
    await other.untilSaved(1);
    held().hold();
    const before = word(new Y.Doc(), "before ");
    await editor.send(...[before, razed, word(new Y.Doc(), "lost ")].map(updateFrame));
    await held().untilHeld(3);
    await other.send(updateFrame(word(new Y.Doc(), "after ")));
    await held().untilHeld(4);
    held().release();

    expect(await editor.closed).toBe(closeCode.malformed);
    expect(editor.savedCounts()).toEqual([1]);
    await Promise.all([other.untilUpdate(before), other.untilSaved(2)]);
    expect(other.updates()).toHaveLength(1);
    await rooms.registry.closeAll(closeCode.restarting);
    expect(await notesIn(rooms.log)).not.toContain("lost");
    expect((await notesIn(rooms.log)).length).toBe("before after ".length);
  });
});
