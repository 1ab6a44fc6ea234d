import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { createMetrics } from "../../server/metrics/metrics.ts";
import { noRooms, testApp } from "../support/testApp.ts";

const busy = {
  rooms: { ...noRooms.rooms, live: 2, "read-only": 1 },
  people: 7,
  pendingAcks: 3,
};

describe("asked for its health", () => {
  const { version } = packageJson;

  it("the server says that it is well, and what it holds", async () => {
    const server = await testApp({ counts: () => busy });
    const health = await server.browser().get("/api/health");
    expect(health.status).toBe(200);
    expect(JSON.parse(health.text)).toEqual({ status: "ok", version, people: 7, rooms: 3 });
  });

  it("the server says with 503 why it is not", async () => {
    const reason = "storage refuses writes" as const;
    const server = await testApp({ checkHealth: async () => ({ status: "degraded", reason }) });
    const health = await server.browser().get("/api/health");
    expect(health.status).toBe(503);
    const seen = { version, people: 0, rooms: 0 };
    expect(JSON.parse(health.text)).toEqual({ status: "degraded", reason, ...seen });
  });
});

it("counts requests by the route's pattern, never by the address, which may hold a token", async () => {
  const server = await testApp();
  await server.browser().get("/api/invitations/some-token");
  const { text } = await server.browser().get("/metrics");
  expect(text).toContain(
    'trivium_http_requests_total{method="GET",route="/api/invitations/:token",status="404"} 1',
  );
  expect(text).not.toContain("some-token");
});

it("shows the rooms, the people in them and the state of the process", async () => {
  const server = await testApp({ metrics: createMetrics(() => busy) });
  const { text } = await server.browser().get("/metrics");
  for (const line of [
    'trivium_rooms{state="live"} 2',
    'trivium_rooms{state="read-only"} 1',
    'trivium_rooms{state="failed"} 0',
    "trivium_people 7",
    "trivium_pending_acknowledgements 3",
  ]) {
    expect(text.split("\n")).toContain(line);
  }
  for (const name of ["nodejs_eventloop_lag_p99_seconds", "process_resident_memory_bytes"]) {
    expect(text).toContain(`\n${name} `);
  }
});

it("lets the page load nothing from elsewhere, and no other page frame it", async () => {
  const server = await testApp();
  const { headers } = await server.browser().get("/api/health");
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'self'; script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("referrer-policy")).toBe("no-referrer");
});
