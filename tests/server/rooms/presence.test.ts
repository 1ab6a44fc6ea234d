import { describe, expect, it } from "vitest";
import { channel } from "#shared/wire.ts";
import { awarenessFrame, awarenessQueryFrame, type FakeClient } from "../../support/fakeClient.ts";
import { startRooms } from "./testRooms.ts";

const say = (client: FakeClient, clientId: number, clock: number, state: object | null) =>
  client.send(awarenessFrame([{ clientId, clock, state: state === null ? null : { ...state } }]));

/** Waits until the client has heard a state of this id that `is` likes. */
const untilState = (
  client: FakeClient,
  clientId: number,
  is: (state: Record<string, unknown> | null) => boolean,
) => client.until(() => client.statesOf(clientId).find(({ state }) => is(state)));

const stampOf = (id: string) => ({
  id,
  name: `Athens ${id}`,
  color: "#1f5f8b",
  university: "Athens",
});

describe("presence", () => {
  it("reaches the others with the server's word on who it is, and not the speaker", async () => {
    const rooms = await startRooms();
    const [one, two] = [rooms.client("one"), rooms.client("two")];
    await two.until((heard) => heard[0]);
    await say(one, 11, 5, { block: "need", user: { name: "Somebody else", color: "red" } });
    const { state } = await untilState(two, 11, () => true);
    expect(state).toEqual({ block: "need", user: stampOf("one") });
    await say(two, 12, 1, { block: "award" });
    await untilState(one, 12, () => true);
    expect(one.statesOf(11)).toEqual([]);
  });

  it("of several people travels in one frame, and those who said it hear only of the others", async () => {
    const rooms = await startRooms({ presenceMs: 200 });
    const clients = ["one", "two", "three"].map((id) => rooms.client(id));
    for (const client of clients) await client.until((heard) => heard[0]);
    await Promise.all(clients.map((client, at) => say(client, 11 + at, 1, { block: "need" })));
    const [one] = clients;
    if (!one) throw new Error("three clients");
    await untilState(one, 13, () => true);
    const frames = one.heard.filter(({ kind }) => kind === "awareness");
    expect(frames).toHaveLength(1);
    expect([12, 13].map((clientId) => one.statesOf(clientId).length)).toEqual([1, 1]);
  });

  it("works for those who may only read", async () => {
    const rooms = await startRooms();
    const [viewer, editor] = [rooms.client("viewer", "viewer"), rooms.client("editor")];
    await editor.until((heard) => heard[0]);
    await say(viewer, 11, 0, { block: "need" });
    expect((await untilState(editor, 11, () => true)).state).toMatchObject({ block: "need" });
  });

  it("is told to who comes later, and to who asks", async () => {
    const rooms = await startRooms();
    const [one, early] = [rooms.client("one"), rooms.client("early")];
    await say(one, 11, 1, { block: "need" });
    await untilState(early, 11, () => true);
    const late = rooms.client("late");
    await untilState(late, 11, () => true);
    await late.send(awarenessQueryFrame);
    await late.until(() => late.statesOf(11)[1]);
    expect(late.statesOf(11)[1]).toEqual(late.statesOf(11)[0]);
  });

  it("cannot be said for another's client id", async () => {
    const rooms = await startRooms();
    const [one, forger, watcher] = ["one", "forger", "watcher"].map((id) => rooms.client(id));
    if (!one || !forger || !watcher) throw new Error("three clients");
    await say(one, 11, 1, { block: "need" });
    await Promise.all([forger, watcher].map((client) => untilState(client, 11, () => true)));
    await say(forger, 11, 50, { block: "forged" });
    await say(forger, 11, 51, null);
    await say(forger, 12, 1, { block: "own" });
    await say(forger, 11, 52, null);
    await say(forger, 12, 2, { block: "last" });
    await untilState(watcher, 12, (state) => state?.["block"] === "last");
    expect(new Set(watcher.statesOf(11).map(({ state }) => state?.["block"]))).toEqual(
      new Set(["need"]),
    );
  });

  it("cannot be said for the client id of one who has left", async () => {
    const rooms = await startRooms();
    const [one, forger, watcher] = ["one", "forger", "watcher"].map((id) => rooms.client(id));
    if (!one || !forger || !watcher) throw new Error("three clients");
    await say(one, 11, 1, { block: "need" });
    await untilState(watcher, 11, () => true);
    await one.close();
    await untilState(watcher, 11, (state) => state === null);
    await say(forger, 11, 50, { block: "forged" });
    await say(forger, 12, 1, { block: "own" });
    await untilState(watcher, 12, () => true);
    expect(watcher.statesOf(11).at(-1)?.state).toBeNull();
  });

  it("ends with the connection, and others hear of it with a higher clock", async () => {
    const rooms = await startRooms();
    const [one, two] = [rooms.client("one"), rooms.client("two")];
    await say(one, 11, 7, { block: "need" });
    const { clock } = await untilState(two, 11, () => true);
    one.vanish();
    const gone = await untilState(two, 11, (state) => state === null);
    expect(gone.clock).toBeGreaterThan(clock);
  });

  it("of a page that returns with its old clock is seen at once", async () => {
    const rooms = await startRooms();
    const [one, two] = [rooms.client("one"), rooms.client("two")];
    await say(one, 11, 7, { block: "need" });
    await untilState(two, 11, () => true);
    one.vanish();
    const gone = await untilState(two, 11, (state) => state === null);
    await say(rooms.client("one"), 11, 7, { block: "award" });
    const back = await untilState(two, 11, (state) => state?.["block"] === "award");
    expect(back.clock).toBeGreaterThan(gone.clock);
  });

  it("passes to a new socket of the same member while the old one lingers", async () => {
    const rooms = await startRooms();
    const [old, two] = [rooms.client("one"), rooms.client("two")];
    await say(old, 11, 7, { block: "need" });
    await untilState(two, 11, () => true);
    const fresh = rooms.client("one");
    await say(fresh, 11, 8, { block: "award" });
    await untilState(two, 11, (state) => state?.["block"] === "award");
    await old.close();
    await say(fresh, 11, 9, { block: "quality" });
    await untilState(two, 11, (state) => state?.["block"] === "quality");
    expect(two.statesOf(11).every(({ state }) => state !== null)).toBe(true);
  });

  it("that is too large is dropped, and one that is no object closes the socket", async () => {
    const rooms = await startRooms();
    const [one, two] = [rooms.client("one"), rooms.client("two")];
    await two.until((heard) => heard[0]);
    await say(one, 11, 1, { block: "x".repeat(10_000) });
    await say(one, 11, 2, { block: "need" });
    await untilState(two, 11, () => true);
    expect(two.statesOf(11)).toHaveLength(1);
    await one.send(new Uint8Array([channel.awareness, 5, 1, 11, 3, 1, "7".charCodeAt(0)]));
    expect(await one.closed).toBe(4400);
  });
});
