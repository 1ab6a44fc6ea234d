import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { writeHeartbeat } from "../db/heartbeat.ts";
import { answers } from "./describe.ts";
import type { Metrics } from "./metrics.ts";
import type { Parts } from "./parts.ts";

const tags = ["System"];

const health = createRoute({
  method: "get",
  path: "/api/health",
  summary: "Whether the server can do its work",
  tags,
  responses: {
    200: answers(z.object({ status: z.literal("ok") }), "It can"),
    503: answers(
      z.object({ status: z.literal("degraded"), reason: z.string() }),
      "Storage refuses writes",
    ),
  },
});

const metricsPage = createRoute({
  method: "get",
  path: "/metrics",
  summary: "Counts for Prometheus",
  tags,
  responses: {
    200: { description: "Prometheus text", content: { "text/plain": { schema: z.string() } } },
  },
});

export function systemRoutes({ means, logger }: Parts, { registry }: Metrics) {
  return new OpenAPIHono()
    .openapi(health, async (c) => {
      try {
        await writeHeartbeat(means.db, means.clock.now().toISOString());
        return c.json({ status: "ok" as const }, 200);
      } catch (error) {
        logger.error({ err: error }, "storage refuses writes");
        return c.json({ status: "degraded" as const, reason: "storage refuses writes" }, 503);
      }
    })
    .openapi(metricsPage, async (c) =>
      c.text(await registry.metrics(), 200, { "Content-Type": registry.contentType }),
    );
}
