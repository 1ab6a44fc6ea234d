import { createMiddleware } from "hono/factory";
import { routePath } from "hono/route";
import { Counter, type Registry } from "prom-client";

/** By route pattern: addresses hold tokens, and are without number. */
export function countRequests(registry: Registry) {
  const requests = new Counter({
    name: "trivium_http_requests_total",
    help: "Answered HTTP requests",
    labelNames: ["method", "route", "status"],
    registers: [registry],
  });
  return createMiddleware(async (c, next) => {
    await next();
    requests.inc({ method: c.req.method, route: routePath(c), status: c.res.status });
  });
}
