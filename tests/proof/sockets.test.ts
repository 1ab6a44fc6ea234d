import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { maxFrameBytes } from "#shared/wire.ts";
import { proofTimeout, report, scale } from "./scale.ts";
import { bareSocket, closeOf, isOpen } from "./support/bareSocket.ts";
import { Installation } from "./support/installation.ts";
import { Gathering, type Person } from "./support/people.ts";
import { plainProvider } from "./support/recordedFrames.ts";
import { passing, until } from "./support/waiting.ts";
import { title } from "./support/words.ts";

const { keepAliveMs } = scale.idle;
let installation: Installation;
let gathering: Gathering;
let editor: Person;
let viewer: Person;

beforeAll(async () => {
  installation = await Installation.start({ options: { keepAliveMs } });
  gathering = await Gathering.call(installation);
  [editor, viewer] = await Promise.all([gathering.join("editor"), gathering.join("viewer")]);
}, proofTimeout);
afterAll(() => installation.end());

describe("a paste that is too large", () => {
  const tenMegabytes = "écologie ".repeat((10 * 2 ** 20) / 10);

  it("closes a plain client's socket with 4413, which it takes for final, and it keeps the words", async () => {
    const provider = plainProvider(gathering, editor);
    await until("it is synced", () => provider.synced);
    const codes: (number | undefined)[] = [];
    provider.on("connection-close", (event) => codes.push(event?.code));
    title(provider.doc).insert(0, tenMegabytes);
    await until("it is closed", () => codes.length > 0);
    expect(codes).toEqual([4413]);
    expect(provider.shouldConnect).toBe(false);
    expect(title(provider.doc).toJSON()).toContain(tenMegabytes);
    provider.destroy();
    provider.awareness.destroy();
  });

  it.each([
    ["in one frame", (socket: WebSocket, bytes: Uint8Array) => socket.send(bytes)],
    [
      "in many pieces",
      (socket: WebSocket, bytes: Uint8Array) => {
        for (let at = 0; at < bytes.length; at += 2 ** 20) {
          socket.send(bytes.subarray(at, at + 2 ** 20), { fin: at + 2 ** 20 >= bytes.length });
        }
      },
    ],
  ])("never closes with 1009, sent %s before anybody looked at the door", async (_how, send) => {
    const socket = bareSocket(installation, gathering.canvasId, { cookie: editor.cookie });
    const closed = closeOf(socket);
    await isOpen(socket);
    send(socket, new Uint8Array(maxFrameBytes + 1));
    expect(await closed).toBe(4413);
  });
});

describe("somebody who only looks on", () => {
  it(
    "stays on one socket, and hears something before the 20 s are over that were promised",
    async () => {
      const provider = plainProvider(gathering, viewer); // It gives a silent socket up after 30 s.
      let connections = 0;
      provider.on("status", ({ status }) => (connections += status === "connected" ? 1 : 0));
      const socket = bareSocket(installation, gathering.canvasId, { cookie: viewer.cookie });
      const heardAt: number[] = [];
      socket.on("message", () => heardAt.push(performance.now()));
      await isOpen(socket);
      await passing(scale.idle.ms);
      heardAt.push(performance.now());
      const gaps = heardAt.slice(1).map((at, n) => at - (heardAt[n] ?? at));
      expect(socket.readyState).toBe(WebSocket.OPEN);
      expect(Math.max(...gaps)).toBeLessThan((keepAliveMs * 20) / 15);
      expect(connections).toBe(1);
      expect(provider.wsconnected).toBe(true);
      report(
        `idle: ${scale.idle.ms / 1000} s on one socket, longest silence ${Math.max(...gaps).toFixed(0)} ms`,
      );
      socket.terminate();
      provider.destroy();
      provider.awareness.destroy();
    },
    proofTimeout,
  );
});
