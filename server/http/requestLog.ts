import { createMiddleware } from "hono/factory";
import { routePath } from "hono/route";
import type { Logger } from "pino";
import type { Random } from "../random.ts";

export interface RequestEnv {
  Variables: { requestId: string };
}

/**
 * One line per request of a program or person, without a personal word in it: the route's pattern in place of the
 * address, which may hold a token, and no header but the id that the answer carries too.
 */
export const logRequests = (logger: Logger, random: Random) =>
  createMiddleware<RequestEnv>(async (c, next) => {
    const requestId = random.id();
    const startedAt = performance.now();
    c.set("requestId", requestId);
    c.header("X-Request-Id", requestId);
    await next();
    const ms = Math.round(performance.now() - startedAt);
    const { method } = c.req;
    logger.info({ requestId, method, route: routePath(c), status: c.res.status, ms }, "request");
  });
