// @vitest-environment jsdom
import { afterEach, expect, it, vi } from "vitest";
import { closeCode } from "#shared/wire.ts";
import { resendUnsent } from "../../../client/sync/resendUnsent.ts";
import { markUnsent, unsentCanvases } from "../../../client/sync/unsentMarks.ts";
import "./browserSocket.ts";
import { CanvasServer } from "./canvasServer.ts";

afterEach(() => localStorage.clear());

async function serverAt(): Promise<CanvasServer> {
  const server = new CanvasServer();
  const origin = (await server.url()).replace("/sync", "").replace("ws:", "http:");
  vi.stubGlobal("location", { origin });
  return server;
}

it("what was left on other canvases is sent, and not what the open page sends itself", async () => {
  const server = await serverAt();
  markUnsent("left-yesterday", ["title"]);
  markUnsent("open-now", ["title"]);
  await resendUnsent("open-now");
  expect(unsentCanvases()).toEqual(["open-now"]);
  expect(server.visits).toBe(1);
});

it("a canvas that the server refuses is asked once per visit and keeps its mark", async () => {
  const server = await serverAt();
  server.refusals.push(closeCode.notAllowed);
  markUnsent("not-yours", ["title"]);
  await resendUnsent(undefined);
  await resendUnsent(undefined);
  expect(unsentCanvases()).toEqual(["not-yours"]);
  expect(server.visits).toBe(1);
});
