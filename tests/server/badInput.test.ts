import { describe, expect, it } from "vitest";
import { createCanvas, createWorkshop, workshopBody } from "../support/builders.ts";
import { testServer } from "../support/testServer.ts";

const json = { "Content-Type": "application/json" };

describe("a malformed body", () => {
  const { you } = workshopBody;
  it.each([
    ["a missing title", { ...workshopBody, title: undefined }, "title"],
    ["an empty name", { ...workshopBody, you: { ...you, name: "  " } }, "you.name"],
    [
      "a name of 10,000 characters",
      { ...workshopBody, you: { name: "x".repeat(10_000) } },
      "you.name",
    ],
    ["no university", { ...workshopBody, universities: [] }, "universities"],
    [
      "a country of three letters",
      { ...workshopBody, universities: [{ name: "A", country: "GRC" }] },
      "universities.0.country",
    ],
    [
      "a country that there is not",
      { ...workshopBody, universities: [{ name: "A" }, { name: "B", country: "ZZ" }] },
      "universities.1.country",
    ],
    [
      "a university that is not in the list",
      { ...workshopBody, you: { ...you, university: 3 } },
      "you.university",
    ],
  ])("with %s is refused by naming the field", async (_, body, field) => {
    const server = await testServer();
    const browser = server.browser();
    const answer = await browser.send("POST", "/api/workshops", body);
    expect(answer.status).toBe(400);
    expect(answer.field).toBe(field);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(browser.cookie).toBeUndefined();
  });

  it.each([
    ["broken JSON", { headers: json, body: '{"title": ' }],
    ["another media type", { headers: { "Content-Type": "text/plain" }, body: "title" }],
    ["no body at all", { headers: json }],
    ["no media type", { body: new Uint8Array([123, 125]) }],
  ])("of %s is refused", async (_, init) => {
    const server = await testServer();
    const answer = await server.browser().fetch("/api/workshops", { method: "POST", ...init });
    expect(answer.refusal).toBe("400 malformed");
  });

  it("never hears back what it said", async () => {
    const server = await testServer();
    const body = { token: "x", name: "y", email: "not-an-address-but-personal" };
    const answer = await server.browser().send("POST", "/api/join", body);
    expect(answer.field).toBe("email");
    expect(answer.text).not.toContain("personal");
  });
});

describe("a body above 256 KiB", () => {
  const huge = JSON.stringify({ ...workshopBody, title: "x".repeat(300_000) });

  it("is refused", async () => {
    const server = await testServer();
    const init = { method: "POST", headers: json, body: huge };
    expect((await server.browser().fetch("/api/workshops", init)).refusal).toBe("413 too-large");
  });

  it("is refused when it does not say how long it is", async () => {
    const server = await testServer();
    const body = new Blob([huge]).stream();
    // Node's fetch wants `duplex` for a stream; the DOM's types do not know it.
    const init: RequestInit & { duplex: "half" } = {
      method: "POST",
      headers: json,
      body,
      duplex: "half",
    };
    expect((await server.browser().fetch("/api/workshops", init)).refusal).toBe("413 too-large");
  });
});

describe("a page of another site", () => {
  it("changes nothing with this browser's session, and reads as anybody does", async () => {
    const { facilitator, workshop } = await createWorkshop(await testServer());
    const path = `/api/workshops/${workshop.id}/canvases`;
    const headers = { ...json, Origin: "https://elsewhere.example" };
    const body = JSON.stringify({ title: "Water" });
    const answer = await facilitator.browser.fetch(path, { method: "POST", headers, body });
    expect(answer.refusal).toBe("403 foreign-origin");
    const shown = await facilitator.browser.fetch(`/api/workshops/${workshop.id}`, { headers });
    expect(shown.text).toContain('"canvases":[]');
  });

  it.each(["localhost", "127.0.0.1", "[::1]"])("is not our own at %s", async (host) => {
    const server = await testServer();
    const headers = { ...json, Origin: `http://${host}:${server.port}` };
    const init = { method: "POST", headers, body: JSON.stringify(workshopBody) };
    expect((await server.browser().fetch("/api/workshops", init)).status).toBe(201);
  });

  it("is every other one where the public address is no loopback one", async () => {
    const publicUrl = "https://trivium.example.org";
    const server = await testServer({ env: { publicUrl } });
    const statusFrom = async (Origin: string) => {
      const init = {
        method: "POST",
        headers: { ...json, Origin },
        body: JSON.stringify(workshopBody),
      };
      return (await server.browser().fetch("/api/workshops", init)).status;
    };
    expect(await statusFrom(publicUrl)).toBe(201);
    expect(await statusFrom(`http://localhost:${server.port}`)).toBe(403);
    expect(await statusFrom("null")).toBe(403);
  });
});

describe("an unknown address", () => {
  it.each(["/api/nothing", "/api/workshops/none/nothing", "/sync/none"])(
    "%s is not found",
    async (path) => {
      const server = await testServer();
      expect((await server.browser().get(path)).refusal).toBe("404 not-found");
    },
  );
});

it("a refused export format is named", async () => {
  const made = await createWorkshop(await testServer());
  const canvas = await createCanvas(made);
  const answer = await made.facilitator.browser.get(`/api/canvases/${canvas.id}/export?format=exe`);
  expect([answer.refusal, answer.field]).toEqual(["400 malformed", "format"]);
});
