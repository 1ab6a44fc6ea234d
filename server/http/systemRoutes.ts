import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { health } from "#shared/api.ts";
import { version } from "../version.ts";
import { answers } from "./describe.ts";
import type { Parts } from "./parts.ts";

const tags = ["System"];

const healthPage = createRoute({
  method: "get",
  path: "/api/health",
  summary: "Whether the server can do its work; answered within 2 s",
  tags,
  responses: {
    200: answers(health.extend({ status: z.literal("ok") }), "It can"),
    503: answers(
      health.extend({ status: z.literal("degraded"), reason: z.string() }),
      "Storage refuses writes or does not answer, the bus between processes is lost, or overloaded",
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

export function systemRoutes({ checkHealth, counts, metrics: { registry } }: Parts) {
  return new OpenAPIHono()
    .openapi(healthPage, async (c) => {
      const health = await checkHealth();
      const { rooms, people } = counts();
      const seen = { version, people, rooms: Object.values(rooms).reduce((a, b) => a + b, 0) };
      return health.status === "ok"
        ? c.json({ ...health, ...seen }, 200)
        : c.json({ ...health, ...seen }, 503);
    })
    .openapi(metricsPage, async (c) =>
      c.text(await registry.metrics(), 200, { "Content-Type": registry.contentType }),
    );
}
