import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { closeCode, syncFrame, syncStep } from "#shared/wire.ts";
import { holding } from "./heldLog.ts";
import { edit, notesIn, notesOf, startRooms, word, kept } from "./testRooms.ts";
import { changeRole } from "./changeRole.ts";

const updateFrame = (update: Uint8Array) => syncFrame(syncStep.update, update);
const stepTwo = (update: Uint8Array) => syncFrame(syncStep.missing, update);
const askAll = syncFrame(syncStep.stateVector, Y.encodeStateVector(new Y.Doc()));
const nothingMissing = stepTwo(new Uint8Array([0, 0]));

/** A document that the server has never seen, with something in it. */
function elsewhere(): Y.Doc {
  const doc = new Y.Doc();
  word(doc, "elsewhere");
  return doc;
}

/** Two letters, each of which says that it follows the other one. */
function followingEachOther(): Uint8Array {
  const letter = (client: number, follows: number) => [1, client, 0, 0x84, follows, 0, 1, 97];
  return new Uint8Array([2, ...letter(2, 1), ...letter(1, 2), 0]);
}

describe("an update that waits for what never comes", () => {
  it.each<[string, () => Uint8Array]>([
    ["words typed into another document", () => word(elsewhere(), "!")],
    ["words deleted in another document", () => edit(elsewhere(), (d) => notesOf(d).delete(0, 3))],
  ])("is refused: %s", async (_, updateOf) => {
    const rooms = await startRooms();
    const [editor, other] = [rooms.client("editor"), rooms.client("other")];
    await other.until((heard) => heard[0]);
    await editor.send(nothingMissing, updateFrame(updateOf()));
    await editor.until(() => editor.syncs(syncStep.stateVector)[1]);
    await editor.send(nothingMissing);
    expect(await editor.closed).toBe(closeCode.malformed);
    expect(editor.savedCounts()).toEqual([]);

    await other.send(updateFrame(word(new Y.Doc(), "calm")));
    await other.untilSaved(1);
    await rooms.registry.closeAll(closeCode.restarting);
    expect(other.updates()).toEqual([]);
    expect(await kept(rooms.log)).toHaveLength(2);
    expect(await notesIn(rooms.log)).toBe("calm");
  });
});

describe("structs that wait for each other", () => {
  it("end their author's connection and leave nothing behind", async () => {
    const rooms = await startRooms();
    const editor = rooms.client("editor");
    await editor.send(nothingMissing, updateFrame(followingEachOther()));
    expect(await editor.closed).toBe(closeCode.malformed);
    await rooms.registry.closeAll(closeCode.restarting);
    expect(await notesIn(rooms.log)).toBe("");
  });
});

describe("an update that waits for what is on its way", () => {
  it("is asked for again with its basis, when another tab told the page of that first", async () => {
    const rooms = await startRooms();
    const tab = rooms.client("editor");
    const doc = new Y.Doc();
    word(doc, "from the other tab, ");
    await tab.send(nothingMissing, updateFrame(word(doc, "from this one")));
    const asked = await tab.until(() => tab.syncs(syncStep.stateVector)[1]);
    expect(tab.savedCounts()).toEqual([]);
    await tab.send(stepTwo(Y.encodeStateAsUpdate(doc, asked)));
    await tab.untilSaved(2);
    expect(await notesIn(rooms.log)).toBe("from the other tab, from this one");
  });

  it("is taken when that is still being written", async () => {
    const { wrap, held } = holding();
    const rooms = await startRooms({ wrap });
    const [editor, other] = [rooms.client("editor"), rooms.client("other")];
    await other.until((heard) => heard[0]);
    held().hold();
    const doc = new Y.Doc();
    const first = word(doc, "one ");
    await editor.send(nothingMissing, updateFrame(first), updateFrame(word(doc, "two ")));
    await held().untilHeld(2);
    await editor.send(updateFrame(edit(doc, () => notesOf(doc).delete(0, 4))));
    await held().untilHeld(3);
    held().release();
    await editor.untilSaved(3);
    expect(await notesIn(rooms.log)).toBe("two ");
  });

  it("is taken when the page has not yet said what the server lacks", async () => {
    const rooms = await startRooms();
    const editor = rooms.client("editor");
    const doc = elsewhere();
    await editor.send(updateFrame(word(doc, "!")), stepTwo(Y.encodeStateAsUpdate(doc)));
    await editor.untilSaved(2);
    expect(await notesIn(rooms.log)).toBe("elsewhere!");
  });

  it("is taken after a time without the right to write, until the page has told what it wrote then", async () => {
    const rooms = await startRooms();
    const editor = rooms.client("editor");
    const doc = new Y.Doc();
    await editor.send(nothingMissing, updateFrame(word(doc, "before ")));
    await editor.untilSaved(1);
    changeRole(rooms, "editor", "viewer", 1);
    await editor.send(updateFrame(word(doc, "dropped ")), askAll);
    await editor.until(() => editor.syncs(syncStep.missing)[0]);
    changeRole(rooms, "editor", "editor", 2);
    await editor.send(updateFrame(word(doc, "after")));
    const asked = await editor.until(() => editor.syncs(syncStep.stateVector)[1]);
    await editor.send(stepTwo(Y.encodeStateAsUpdate(doc, asked)));
    await editor.untilSaved(4);
    expect(await notesIn(rooms.log)).toBe("before dropped after");
  });

  it("may be repeated in a step 2 by a page that heard of it and waits as well", async () => {
    const rooms = await startRooms();
    const page = new Y.Doc();
    Y.applyUpdate(page, word(elsewhere(), "!"));
    const editor = rooms.client("editor");
    await editor.send(stepTwo(Y.encodeStateAsUpdate(page)), updateFrame(word(new Y.Doc(), "on")));
    await editor.untilSaved(2);
    expect(await notesIn(rooms.log)).toBe("on");
  });
});
