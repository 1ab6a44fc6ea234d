import { once } from "node:events";
import { request, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { problem } from "#shared/api.ts";
import { createWorkshop } from "../support/builders.ts";
import { testServer } from "../support/testServer.ts";

const headers = { "Content-Type": "application/json" };
const sizes = [300_000, 1_000_000, 5_000_000];
const tries = 3;

const bodyOf = (size: number) => JSON.stringify({ title: "x".repeat(size) });

/** Sends as most programs do: all of the body, and only then is there an ear for the answer. */
async function sendByHttp(url: string, body: string, more: Record<string, string> = {}) {
  const sending = request(url, { method: "POST", headers: { ...headers, ...more }, agent: false });
  const answered = once(sending, "response");
  sending.end(body);
  const [response] = (await answered) as [IncomingMessage]; // Events are typed as any[].
  const { code } = problem.parse(JSON.parse(await text(response)));
  return { refusal: `${response.statusCode} ${code}`, headers: response.headers };
}

describe.each(sizes)("a body of %i bytes", (size) => {
  it("is refused in a way that fetch hears, whoever sends it", async () => {
    const { server, workshop, facilitator } = await createWorkshop(await testServer());
    const path = `/api/workshops/${workshop.id}/canvases`;
    const init = { method: "POST", headers, body: bodyOf(size) };
    for (let left = tries; left > 0; left--) {
      expect((await facilitator.browser.fetch(path, init)).refusal).toBe("413 too-large");
      expect((await server.browser().fetch(path, init)).refusal).toBe("413 too-large");
    }
  });

  it("is refused in a way that a program with a plain socket hears, told its length or not", async () => {
    const { url } = await testServer();
    for (let left = tries; left > 0; left--) {
      const told = { "Content-Length": String(bodyOf(size).length) };
      const known = await sendByHttp(`${url}/api/workshops`, bodyOf(size), told);
      expect(known.refusal).toBe("413 too-large");
      const chunked = await sendByHttp(`${url}/api/workshops`, bodyOf(size), {
        "Transfer-Encoding": "chunked",
      });
      expect(chunked.refusal).toBe("413 too-large");
    }
  });
});

it("a body in chunks that is not too large is read", async () => {
  const { url } = await testServer();
  const body = JSON.stringify({ token: "none", name: "x".repeat(100) });
  const sent = await sendByHttp(`${url}/api/join`, body, { "Transfer-Encoding": "chunked" });
  expect(sent.refusal).toBe("404 unknown-invite");
});

it("a body beyond all patience is refused before it is sent, and the connection ends", async () => {
  const { url } = await testServer();
  const sending = request(`${url}/api/workshops`, {
    method: "POST",
    headers: { ...headers, "Content-Length": String(2 ** 30) },
    agent: false,
  });
  const answered = once(sending, "response");
  sending.flushHeaders();
  const [response] = (await answered) as [IncomingMessage]; // Events are typed as any[].
  expect(response.statusCode).toBe(413);
  expect(response.headers.connection).toBe("close");
  sending.destroy();
});
