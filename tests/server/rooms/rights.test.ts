import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { syncFrame, syncStep } from "#shared/wire.ts";
import type { Role } from "#shared/workshop.ts";
import { changeRole } from "./changeRole.ts";
import { notesIn, startRooms, word } from "./testRooms.ts";

const updateFrame = (update: Uint8Array) => syncFrame(syncStep.update, update);
const askAll = syncFrame(syncStep.stateVector, Y.encodeStateVector(new Y.Doc()));

describe.each<Role>(["viewer", "commenter"])("a %s", (role) => {
  it("reads, and what it writes is dropped without a word", async () => {
    const rooms = await startRooms();
    const [reader, editor] = [rooms.client("reader", role), rooms.client("editor")];
    const doc = new Y.Doc();
    await reader.send(
      syncFrame(syncStep.missing, word(doc, "step two")),
      updateFrame(word(doc, "update")),
      askAll,
    );
    await reader.until(() => reader.syncs(syncStep.missing)[0]);

    const update = word(new Y.Doc(), "by an editor");
    await editor.send(updateFrame(update));
    await reader.untilUpdate(update);
    expect(await notesIn(rooms.log)).toBe("by an editor");
    expect(editor.updates()).toEqual([]);
    expect(reader.savedCounts()).toEqual([]);
  });
});

describe("a changed role reaches open connections", () => {
  it("downwards: the next update is dropped", async () => {
    const rooms = await startRooms();
    const editor = rooms.client("editor");
    const doc = new Y.Doc();
    await editor.send(updateFrame(word(doc, "before")));
    await editor.untilSaved(1);
    changeRole(rooms, "editor", "viewer", 1);
    await editor.send(updateFrame(word(doc, " after")), askAll);
    await editor.until(() => editor.syncs(syncStep.missing)[0]);
    expect(await notesIn(rooms.log)).toBe("before");
    expect(editor.savedCounts()).toEqual([1]);
    expect(editor.events()).toMatchObject([{ type: "member-changed", n: 1 }]);
  });

  it("upwards: it is asked for what it holds, and then all of it is saved", async () => {
    const rooms = await startRooms();
    const reader = rooms.client("reader", "viewer");
    const doc = new Y.Doc();
    await reader.send(updateFrame(word(doc, "dropped at first")), askAll);
    await reader.until(() => reader.syncs(syncStep.missing)[0]);
    changeRole(rooms, "reader", "editor", 1);
    const asked = await reader.until(() => reader.syncs(syncStep.stateVector)[1]);

    await reader.send(syncFrame(syncStep.missing, Y.encodeStateAsUpdate(doc, asked)));
    await reader.untilSaved(2);
    expect(await notesIn(rooms.log)).toBe("dropped at first");
  });

  it("upwards: what was dropped is not counted as saved before it is sent again", async () => {
    const rooms = await startRooms();
    const editor = rooms.client("editor");
    const doc = new Y.Doc();
    const pieces = ["one ", "two ", "three "].map((text) => updateFrame(word(doc, text)));
    await editor.send(...pieces.slice(0, 1));
    await editor.untilSaved(1);
    changeRole(rooms, "editor", "viewer", 1);
    await editor.send(...pieces.slice(1, 2), askAll);
    await editor.until(() => editor.syncs(syncStep.missing)[0]);
    changeRole(rooms, "editor", "editor", 2);
    const asked = await editor.until(() => editor.syncs(syncStep.stateVector)[1]);
    await editor.send(...pieces.slice(2), askAll);
    await editor.until(() => editor.syncs(syncStep.missing)[1]);
    expect(editor.savedCounts()).toEqual([1]);
    expect(await notesIn(rooms.log)).toBe("one ");

    await editor.send(syncFrame(syncStep.missing, Y.encodeStateAsUpdate(doc, asked)));
    await editor.untilSaved(4);
    expect(await notesIn(rooms.log)).toBe("one two three ");
  });

  it("does not change the other members'", async () => {
    const rooms = await startRooms();
    const [one, two] = [rooms.client("one"), rooms.client("two")];
    await Promise.all([one, two].map((client) => client.send(askAll)));
    await Promise.all([one, two].map((client) => client.until(() => client.syncs(1)[0])));
    changeRole(rooms, "one", "viewer", 1);
    await two.send(updateFrame(word(new Y.Doc(), "still writing")));
    await two.untilSaved(1);
    expect(await notesIn(rooms.log)).toBe("still writing");
  });
});
