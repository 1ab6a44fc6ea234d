import { createMiddleware } from "hono/factory";
import { routePath } from "hono/route";
import { collectDefaultMetrics, Counter, Registry } from "prom-client";

/** Counts of one server; a registry of its own, so that several can run in one process. */
export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: "trivium_http_requests_total",
    help: "Answered HTTP requests",
    labelNames: ["method", "route", "status"],
    registers: [registry],
  });
  return {
    registry,
    /** By route pattern: addresses hold tokens, and are without number. */
    count: createMiddleware(async (c, next) => {
      await next();
      requests.inc({ method: c.req.method, route: routePath(c), status: c.res.status });
    }),
  };
}

export type Metrics = ReturnType<typeof createMetrics>;
