// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { titleOf } from "#shared/canvas.ts";
import { closeCode, maxFrameBytes } from "#shared/wire.ts";
import type { CanvasConnection } from "../../../client/sync/canvasConnection.ts";
import { unsentCanvases } from "../../../client/sync/unsentMarks.ts";
import { canvasId } from "../records/someRecords.ts";
import { connectTo } from "./aConnection.ts";
import { CanvasServer } from "./canvasServer.ts";

afterEach(() => localStorage.clear());

const patience = { timeout: 10_000 };
const until = (holds: () => void): Promise<void> => vi.waitFor(holds, patience);

const isSaved = (connection: CanvasConnection) => () =>
  expect(connection.state.getState()).toEqual({ state: "live", unsaved: 0, isSaving: false });
const titleAt = ({ doc }: CanvasConnection | CanvasServer): string => titleOf(doc).toString();
const write = ({ doc }: CanvasConnection, words: string): void => {
  titleOf(doc).insert(titleOf(doc).length, words);
};
const leaves = (): boolean => window.dispatchEvent(new Event("beforeunload", { cancelable: true }));

describe("a room that becomes read-only", () => {
  it("is known to the page at once, with the reason, and no less for who comes later", async () => {
    const server = new CanvasServer();
    const early = await connectTo(server);
    await until(isSaved(early));
    server.say({ state: "read-only", why: "storage" });
    await until(() =>
      expect(early.room.getState()).toEqual({ state: "read-only", why: "storage" }),
    );
    const late = await connectTo(server);
    await until(isSaved(late));
    expect(late.room.getState()).toEqual({ state: "read-only", why: "storage" });
  });

  it("gets what it dropped, and what was held back, when it is live again", async () => {
    const server = new CanvasServer();
    const connection = await connectTo(server);
    await until(isSaved(connection));
    server.notice = { state: "read-only", why: "storage" }; // Its word is still under way.
    write(connection, " dropped");
    server.say(server.notice);
    await until(() => expect(connection.room.getState().state).toBe("read-only"));
    write(connection, " held");
    expect(connection.state.getState()).toMatchObject({ unsaved: 2, isSaving: true });
    expect(titleAt(connection)).toBe("Heat dropped held");
    expect(titleAt(server)).toBe("Heat");

    server.say({ state: "live" });
    await until(isSaved(connection));
    expect(connection.room.getState()).toEqual({ state: "live" });
    expect(titleAt(server)).toBe("Heat dropped held");
  });

  it("stays so for a page that lost it, until it has joined a room that says nothing", async () => {
    const server = new CanvasServer();
    server.notice = { state: "read-only", why: "damaged" };
    const connection = await connectTo(server);
    await until(isSaved(connection));
    server.notice = { state: "live" };
    server.close(closeCode.restarting);
    await until(() => expect(connection.state.getState().state).toBe("offline"));
    expect(connection.room.getState().state).toBe("read-only");
    await until(isSaved(connection));
    expect(connection.room.getState()).toEqual({ state: "live" });
  });
});

describe("a page whose member may not write", () => {
  it("sends no edit, knows where it is, and sends it when the server asks a member who may", async () => {
    const server = new CanvasServer();
    let mayWrite = false;
    const connection = await connectTo(server, { mayWrite: () => mayWrite });
    await until(isSaved(connection));
    write(connection, " unheard");
    expect(connection.unsavedPlaces()).toEqual(["title"]);
    mayWrite = true;
    server.askForMissing();
    await until(isSaved(connection));
    expect(titleAt(server)).toBe("Heat unheard");
    expect(connection.unsavedPlaces()).toEqual([]);
  });
});

describe("a change that is larger than a frame", () => {
  it("ends the connection with the reason and stays in the page; nothing is tried again", async () => {
    const server = new CanvasServer();
    const connection = await connectTo(server);
    await until(isSaved(connection));
    write(connection, "x".repeat(maxFrameBytes));
    expect(connection.state.getState()).toEqual({
      state: "refused",
      reason: "too-large",
      unsaved: 1,
    });
    expect(titleAt(connection)).toHaveLength(maxFrameBytes + "Heat".length);
    window.dispatchEvent(new Event("online"));
    await until(isSaved(await connectTo(server))); // A second page comes in; the first has not come again.
    expect(server.visits).toBe(2);
  });
});

describe("leaving", () => {
  it("asks first while something is unsaved, and only then", async () => {
    const server = new CanvasServer();
    const connection = await connectTo(server);
    await until(isSaved(connection));
    expect(leaves()).toBe(true);
    server.notice = { state: "read-only", why: "storage" };
    write(connection, " soon");
    expect(leaves()).toBe(false);
    server.say({ state: "live" });
    await until(isSaved(connection));
    expect(leaves()).toBe(true);
  });

  it("leaves a mark of a canvas with something unsaved, and none of one that was discarded", async () => {
    const server = new CanvasServer();
    const connection = await connectTo(server);
    await until(isSaved(connection));
    server.mayWrite = false;
    write(connection, " never taken");
    expect(unsentCanvases()).toEqual([canvasId]);
    await connection.discard();
    expect(unsentCanvases()).toEqual([]);
    expect(leaves()).toBe(true);
  });
});

describe("a server that restarts or is overloaded", () => {
  it("is asked again until it lets the page in", async () => {
    const server = new CanvasServer();
    server.refusals.push(closeCode.overloaded, closeCode.restarting);
    const connection = await connectTo(server);
    await until(isSaved(connection));
    expect(server.visits).toBe(3);
  });
});

describe("a server that refuses for good", () => {
  it.each([
    ["not-allowed", closeCode.notAllowed],
    ["too-large", closeCode.tooLarge],
    ["malformed", closeCode.malformed],
    ["too-old", closeCode.tooOld],
  ] as const)(
    "as %s is not asked again, and what is unsaved stays counted",
    async (reason, code) => {
      const server = new CanvasServer();
      const connection = await connectTo(server);
      await until(isSaved(connection));
      server.mayWrite = false;
      write(connection, " last words");
      server.close(code);
      await until(() =>
        expect(connection.state.getState()).toEqual({ state: "refused", reason, unsaved: 1 }),
      );
      expect(connection.unsavedPlaces()).toEqual(["title"]);
    },
  );
});
