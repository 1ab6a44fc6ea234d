import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { seedUpdate } from "#shared/seed.ts";
import { closeCode, helloFrame, syncFrame, syncStep } from "#shared/wire.ts";
import { edit, notesIn, startRooms, word, type TestRooms, kept } from "./testRooms.ts";

const updateFrame = (update: Uint8Array) => syncFrame(syncStep.update, update);

/** The canvas as a page holds it. */
async function pageOf(rooms: TestRooms): Promise<Y.Doc> {
  const doc = new Y.Doc();
  for (const update of await kept(rooms.log)) Y.applyUpdate(doc, update);
  return doc;
}

async function versionIn(rooms: TestRooms): Promise<unknown> {
  return (await pageOf(rooms)).getMap("meta").toJSON();
}

describe("the layout version belongs to the server", () => {
  it.each<[string, (page: Y.Doc) => Uint8Array]>([
    ["set", (page) => edit(page, (doc) => doc.getMap("meta").set("schemaVersion", 999))],
    ["deleted", (page) => edit(page, (doc) => doc.getMap("meta").delete("schemaVersion"))],
    ["set beside it", (page) => edit(page, (doc) => doc.getMap("meta").set("owner", "me"))],
    ["set from afar", () => edit(new Y.Doc(), (doc) => doc.getMap("meta").set("x", 1))],
    ["written as a list", () => edit(new Y.Doc(), (doc) => doc.getArray("meta").insert(0, [1]))],
    ["brought along by another canvas", () => seedUpdate("Another canvas")],
  ])("so an update in which it is %s is refused", async (_, updateOf) => {
    const rooms = await startRooms();
    const [editor, other] = [rooms.client("editor"), rooms.client("other")];
    await other.until((heard) => heard[0]);
    await editor.send(updateFrame(updateOf(await pageOf(rooms))));
    expect(await editor.closed).toBe(closeCode.malformed);
    expect(editor.savedCounts()).toEqual([]);
    expect(await kept(rooms.log)).toHaveLength(1);
    expect(await versionIn(rooms)).toEqual({ schemaVersion: 1 });

    const update = word(new Y.Doc(), "calm");
    await other.send(helloFrame({ lastEvent: 0, schemaVersion: 1 }), updateFrame(update));
    await other.untilSaved(1);
    expect(other.updates()).toEqual([]);
  });

  it("and so is a step 2 of another canvas", async () => {
    const rooms = await startRooms();
    const editor = rooms.client("editor");
    await editor.send(syncFrame(syncStep.missing, seedUpdate("Another canvas")));
    expect(await editor.closed).toBe(closeCode.malformed);
    expect(await kept(rooms.log)).toHaveLength(1);
  });

  it("but a page may repeat all it holds, as an update or a step 2, new words included", async () => {
    const rooms = await startRooms();
    const editor = rooms.client("editor");
    const page = await pageOf(rooms);
    await editor.send(updateFrame(Y.encodeStateAsUpdate(page)));
    word(page, "and more");
    await editor.send(syncFrame(syncStep.missing, Y.encodeStateAsUpdate(page)));
    await editor.untilSaved(2);
    expect(await notesIn(rooms.log)).toBe("and more");
  });
});
