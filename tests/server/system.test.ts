import { expect, it } from "vitest";
import { testServer } from "../support/testServer.ts";

it("says that it is well", async () => {
  const server = await testServer();
  const health = await server.browser().get("/api/health");
  expect([health.status, health.text]).toEqual([200, '{"status":"ok"}']);
});

it("counts requests by the route's pattern, never by the address, which may hold a token", async () => {
  const server = await testServer();
  await server.browser().get("/api/invitations/some-token");
  const { text } = await server.browser().get("/metrics");
  expect(text).toContain(
    'trivium_http_requests_total{method="GET",route="/api/invitations/:token",status="404"} 1',
  );
  expect(text).not.toContain("some-token");
});

it("lets the page load nothing from elsewhere, and no other page frame it", async () => {
  const server = await testServer();
  const { headers } = await server.browser().get("/api/health");
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'self'; script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("referrer-policy")).toBe("no-referrer");
});
