import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { compress } from "hono/compress";
import { canvasRoutes } from "./canvasRoutes.ts";
import { exportRoutes } from "./exportRoutes.ts";
import { answerFailure, refuseMalformed } from "./failures.ts";
import { createGuards } from "./guards.ts";
import { inviteRoutes } from "./inviteRoutes.ts";
import { joinRoutes } from "./joinRoutes.ts";
import { memberRoutes } from "./memberRoutes.ts";
import { servePage } from "./page.ts";
import type { Parts } from "./parts.ts";
import { positionRoutes } from "./positionRoutes.ts";
import { refuse } from "./refusals.ts";
import { countRequests } from "./requestCount.ts";
import { logRequests, type RequestEnv } from "./requestLog.ts";
import { refuseForeignOrigin, securityHeaders } from "./security.ts";
import { sessionRoutes } from "./sessionRoutes.ts";
import { signOffRoutes } from "./signOffRoutes.ts";
import { systemRoutes } from "./systemRoutes.ts";
import { templateRoutes } from "./templateRoutes.ts";
import { threadRoutes } from "./threadRoutes.ts";
import { wholeBodies } from "./wholeBodies.ts";
import { workshopRoutes } from "./workshopRoutes.ts";

const description = createRoute({
  method: "get",
  path: "/api/openapi.json",
  summary: "This description",
  tags: ["System"],
  responses: {
    200: {
      description: "OpenAPI 3.1",
      content: { "application/json": { schema: z.record(z.string(), z.unknown()) } },
    },
  },
});

export function createApp(parts: Parts) {
  const { logger, means, metrics, publicUrl, allowedOrigins } = parts;
  const guards = createGuards(parts);
  const app = new OpenAPIHono<RequestEnv>({ defaultHook: refuseMalformed });

  app.use(logRequests(logger, means.random), countRequests(metrics.registry));
  app.use(securityHeaders(publicUrl));
  app.use(wholeBodies, refuseForeignOrigin(allowedOrigins));
  app.use("/api/*", compress(), async (c, next) => {
    c.header("Cache-Control", "no-store");
    await next();
  });
  app.onError(answerFailure(logger));
  app.notFound((c) => refuse(c, "not-found"));

  const routes = app
    .route("/", systemRoutes(parts))
    .route("/", workshopRoutes(parts, guards))
    .route("/", inviteRoutes(parts, guards))
    .route("/", joinRoutes(parts, guards))
    .route("/", sessionRoutes(parts, guards))
    .route("/", memberRoutes(parts, guards))
    .route("/", canvasRoutes(parts, guards))
    .route("/", templateRoutes(parts, guards))
    .route("/", threadRoutes(parts, guards))
    .route("/", signOffRoutes(parts, guards))
    .route("/", positionRoutes(parts, guards))
    .route("/", exportRoutes(parts, guards));

  app.openAPIRegistry.registerPath(description);
  app.get(description.path, (c) => c.json(describe(app, publicUrl)));
  app.all("/api/*", (c) => c.notFound());
  app.all("/sync/*", (c) => c.notFound());
  app.get("*", servePage(parts.pageDir));
  return routes;
}

function describe(app: OpenAPIHono<RequestEnv>, publicUrl: string) {
  return app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: { title: "Trivium", version: "1" },
    servers: [{ url: publicUrl }],
  });
}

/** What the client's typed requests are made from. */
export type App = ReturnType<typeof createApp>;
