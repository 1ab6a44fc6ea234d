// @vitest-environment jsdom
import { afterEach, expect, it, vi } from "vitest";
import { titleOf } from "#shared/canvas.ts";
import { closeCode } from "#shared/wire.ts";
import { renameCanvas } from "../../../client/sync/renameCanvas.ts";
import { unsentCanvases } from "../../../client/sync/unsentMarks.ts";
import "./browserSocket.ts";
import { CanvasServer } from "./canvasServer.ts";

afterEach(() => localStorage.clear());

async function serverOf(title: string): Promise<CanvasServer> {
  const server = new CanvasServer();
  const text = titleOf(server.doc);
  text.delete(0, text.length);
  text.insert(0, title);
  const origin = (await server.url()).replace("/sync", "").replace("ws:", "http:");
  vi.stubGlobal("location", { origin });
  return server;
}

it("gives a canvas another title, and has told when the server keeps it", async () => {
  const server = await serverOf("Heat in the city");
  expect(await renameCanvas("renamed", "Heat in cities")).toBe("saved");
  expect(titleOf(server.doc).toString()).toBe("Heat in cities");
  expect(unsentCanvases()).toEqual([]);
});

it("replaces only what differs, so that a word somebody else adds meanwhile stays", async () => {
  const server = await serverOf("Heat in the city");
  const written = titleOf(server.doc);
  const before: number[] = [];
  written.observe(({ changes }) => before.push(...changes.delta.map(({ retain }) => retain ?? 0)));
  expect(await renameCanvas("renamed-in-part", "Heat in the old city")).toBe("saved");
  expect(before[0]).toBe("Heat in the ".length);
  expect(written.toString()).toBe("Heat in the old city");
});

it("changes nothing for the same title", async () => {
  const server = await serverOf("Heat");
  expect(await renameCanvas("same", "Heat")).toBe("saved");
  expect(titleOf(server.doc).toString()).toBe("Heat");
});

it("writes nothing where nobody can write now", async () => {
  const server = await serverOf("Heat");
  server.notice = { state: "read-only", why: "storage" };
  expect(await renameCanvas("held", "Cold")).toBe("refused");
  expect(titleOf(server.doc).toString()).toBe("Heat");
  expect(unsentCanvases()).toEqual([]);
});

it("writes nothing when the server does not let it in", async () => {
  const server = await serverOf("Heat");
  server.refusals.push(closeCode.notAllowed);
  expect(await renameCanvas("not-yours", "Cold")).toBe("refused");
  expect(titleOf(server.doc).toString()).toBe("Heat");
});
