import { expect, it } from "vitest";
import { WebSocket } from "ws";
import { canvasId, startRooms } from "./testRooms.ts";

it("a page to which nothing is said gets an empty awareness frame now and then", async () => {
  const rooms = await startRooms({ keepAliveMs: 20 });
  const viewer = rooms.client("viewer", "viewer");
  const signs = () => viewer.heard.filter(({ kind }) => kind === "awareness");
  await viewer.until(() => signs()[2]);
  expect(signs()[0]).toEqual({ kind: "awareness", states: [] });
  expect(viewer.heard.filter(({ kind }) => kind !== "awareness")).toHaveLength(1);
});

it("a peer that answers no ping is dropped", async () => {
  const rooms = await startRooms({ keepAliveMs: 20 });
  const socket = new WebSocket(`${rooms.url}/${canvasId}`, {
    headers: rooms.headers("sleeper"),
    autoPong: false,
  });
  const code = await new Promise<number>((resolve) => socket.once("close", resolve));
  expect(code).toBe(1006);
});
