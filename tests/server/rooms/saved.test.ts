import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { syncFrame, syncStep } from "#shared/wire.ts";
import {
  notesIn,
  notesOf,
  openLog,
  startRooms,
  temporaryFile,
  edit,
  word,
  kept,
} from "./testRooms.ts";

const updateFrame = (update: Uint8Array) => syncFrame(syncStep.update, update);

describe("saved", () => {
  it("counts the document-changing frames of a connection, cumulatively", async () => {
    const rooms = await startRooms();
    const editor = rooms.client("editor");
    const doc = new Y.Doc();
    await editor.send(updateFrame(word(doc, "one ")), updateFrame(word(doc, "two ")));
    await editor.untilSaved(2);
    await editor.send(updateFrame(word(doc, "three")));
    await editor.untilSaved(3);
    const counts = editor.savedCounts();
    expect(counts).toEqual([...counts].toSorted((a, b) => a - b));
    expect(new Set(counts).size).toBe(counts.length);
    expect(await notesIn(rooms.log)).toBe("one two three");
  });

  it("does not count an empty step 2, nor a state vector, nor awareness", async () => {
    const rooms = await startRooms();
    const editor = rooms.client("editor");
    const doc = new Y.Doc();
    await editor.send(
      syncFrame(syncStep.stateVector, Y.encodeStateVector(doc)),
      syncFrame(syncStep.missing, new Uint8Array([0, 0])),
      updateFrame(word(doc, "one")),
    );
    await editor.untilSaved(1);
    expect(editor.savedCounts()).toEqual([1]);
  });

  it("counts a step 2 that says nothing new, and neither logs nor forwards it", async () => {
    const rooms = await startRooms();
    const [editor, other] = [rooms.client("editor"), rooms.client("other")];
    const doc = new Y.Doc();
    const first = word(doc, "one two");
    const deletion = edit(doc, () => notesOf(doc).delete(0, 4));
    await editor.send(updateFrame(first), updateFrame(deletion));
    await editor.untilSaved(2);
    const records = (await kept(rooms.log)).length;

    const last = word(new Y.Doc(), "!");
    await editor.send(syncFrame(syncStep.missing, Y.encodeStateAsUpdate(doc)), updateFrame(last));
    await editor.untilSaved(4);
    await other.untilUpdate(last);
    expect(await kept(rooms.log)).toHaveLength(records + 1);
    expect(other.syncs(syncStep.missing)).toEqual([]);
  });

  it("logs and forwards a step 2 that brings offline edits", async () => {
    const rooms = await startRooms();
    const [editor, other] = [rooms.client("editor"), rooms.client("other")];
    const doc = new Y.Doc();
    const offline = word(doc, "written on a train");
    await other.until((heard) => heard[0]);
    await editor.send(syncFrame(syncStep.missing, offline));
    await editor.untilSaved(1);
    await other.untilUpdate(offline);
    expect(await notesIn(rooms.log)).toBe("written on a train");
  });

  it("means that another process reads the words from the same file at once", async () => {
    const file = await temporaryFile();
    const rooms = await startRooms({ file });
    const editor = rooms.client("editor");
    const doc = new Y.Doc();
    const words = Array.from({ length: 50 }, (_, at) => `${at} `);
    for (const text of words) await editor.send(updateFrame(word(doc, text)));
    await editor.untilSaved(words.length);

    const afterCrash = await startRooms({ file });
    expect(await notesIn(await openLog(file))).toBe(words.join(""));
    expect(await afterCrash.registry.read("canvas", (read) => notesOf(read).toJSON())).toBe(
      words.join(""),
    );
  });

  it("is sent before a clean close", async () => {
    const rooms = await startRooms();
    const editor = rooms.client("editor");
    const doc = new Y.Doc();
    await editor.until((heard) => heard[0]);
    await editor.send(updateFrame(word(doc, "last words")), new Uint8Array([0, 9]));
    expect(await editor.closed).toBe(4400);
    expect(editor.savedCounts()).toEqual([1]);
  });
});
