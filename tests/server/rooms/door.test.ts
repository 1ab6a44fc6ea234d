import { describe, expect, it } from "vitest";
import { closeCode, helloFrame, syncFrame, syncStep } from "#shared/wire.ts";
import * as Y from "yjs";
import { FakeClient } from "../../support/fakeClient.ts";
import {
  canvasId,
  edit,
  memberOf,
  notesIn,
  origin,
  startRooms,
  TestDoor,
  word,
} from "./testRooms.ts";

const updateFrame = (update: Uint8Array) => syncFrame(syncStep.update, update);

describe("the door", () => {
  it("closes with 4401 when there is no session", async () => {
    const { url } = await startRooms();
    expect(await new FakeClient(`${url}/${canvasId}`, {}).closed).toBe(closeCode.signedOut);
  });

  it("closes with 4404 for a canvas that is not the member's", async () => {
    const rooms = await startRooms();
    expect(await rooms.client("editor", "editor", "another").closed).toBe(closeCode.noSuchCanvas);
  });

  it("refuses a foreign origin in the handshake", async () => {
    const rooms = await startRooms();
    const headers = { ...rooms.headers("editor"), origin: "http://elsewhere.test" };
    expect(await new FakeClient(`${rooms.url}/${canvasId}`, headers).refusal()).toBe(403);
  });

  it("lets in its own origin, whatever the query string says", async () => {
    const rooms = await startRooms();
    const headers = { ...rooms.headers("editor"), origin };
    const client = new FakeClient(`${rooms.url}/${canvasId}?tab=2`, headers);
    await client.until((heard) => heard[0]);
    expect(client.syncs(syncStep.stateVector)).toHaveLength(1);
  });

  it.each(["", "/", `/${canvasId}/more`])("knows no path /sync%s", async (path) => {
    const rooms = await startRooms();
    const client = new FakeClient(`${rooms.url}${path}`, rooms.headers("editor"));
    expect(await client.refusal()).toBe(404);
  });

  it("closes with 1013 when it cannot be asked", async () => {
    class BrokenDoor extends TestDoor {
      override admit(): never {
        throw new Error("the database is gone");
      }
    }
    const rooms = await startRooms({ door: new BrokenDoor() });
    expect(await rooms.client("editor").closed).toBe(closeCode.overloaded);
  });

  it("keeps what a page sends meanwhile, in order", async () => {
    const door = new SlowDoor();
    const rooms = await startRooms({ door });
    const editor = rooms.client("editor");
    const doc = new Y.Doc();
    const words = Array.from({ length: 30 }, (_, at) => `${at} `);
    await editor.send(...words.map((text) => updateFrame(word(doc, text))));
    door.open();
    await editor.untilSaved(words.length);
    expect(await notesIn(rooms.log)).toBe(words.join(""));
  });

  it("hears of a role that changes while it is being asked", async () => {
    const door = new SlowDoor();
    const rooms = await startRooms({ door });
    const editor = rooms.client("editor");
    const update = word(new Y.Doc(), "no longer allowed");
    await editor.send(updateFrame(update));
    await door.asked;
    const member = memberOf("editor", "viewer");
    rooms.registry.tell("workshop", { type: "member-changed", n: 1, member });
    door.open();
    await editor.send(syncFrame(syncStep.stateVector, Y.encodeStateVector(new Y.Doc())));
    await editor.until(() => editor.syncs(syncStep.missing)[0]);
    expect(await notesIn(rooms.log)).toBe("");
  });
});

describe("a hello", () => {
  it("from a page older than the document is closed with 4426", async () => {
    const rooms = await startRooms();
    const newer = edit(new Y.Doc(), (doc) => doc.getMap("meta").set("schemaVersion", 7));
    await rooms.log.append("canvas-of-tomorrow", newer);
    const old = rooms.client("editor", "editor", "canvas-of-tomorrow");
    await old.send(helloFrame({ lastEvent: 0, schemaVersion: 6 }));
    expect(await old.closed).toBe(closeCode.tooOld);

    const current = rooms.client("editor", "editor", "canvas-of-tomorrow");
    await current.send(helloFrame({ lastEvent: 0, schemaVersion: 7 }), updateFrame(newer));
    await current.untilSaved(1);
  });
});

/** Judges as the door does, but only when it is told to. */
class SlowDoor extends TestDoor {
  open: () => void = () => {};
  readonly asked: Promise<void>;
  #opened = new Promise<void>((resolve) => (this.open = resolve));
  #askedNow: () => void = () => {};

  constructor() {
    super();
    this.asked = new Promise((resolve) => (this.#askedNow = resolve));
  }

  override async admit(...asked: Parameters<TestDoor["admit"]>): ReturnType<TestDoor["admit"]> {
    const admission = await super.admit(...asked);
    this.#askedNow();
    await this.#opened;
    return admission;
  }
}
