import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { closeCode } from "#shared/wire.ts";
import { CannotStart } from "./cannotStart.ts";
import { systemClock, type Clock } from "./clock.ts";
import { createRecorder } from "./commands/record.ts";
import { writeHeartbeat } from "./db/heartbeat.ts";
import { generationOf } from "./db/installation.ts";
import type { Env } from "./env.ts";
import { createApp } from "./http/app.ts";
import { createDoor } from "./http/door.ts";
import { createHealthCheck } from "./http/health.ts";
import { createRateLimiter, usualRateLimit, type RateLimit } from "./http/rateLimit.ts";
import { originsOf } from "./http/security.ts";
import { createLogger } from "./logger.ts";
import { createMetrics } from "./metrics/metrics.ts";
import { openNews } from "./news/openNews.ts";
import { watchOverload } from "./overload.ts";
import { systemRandom } from "./random.ts";
import { createRegistry, type RegistryPace } from "./rooms/registry.ts";
import type { IntakeLimit } from "./rooms/intake.ts";
import { attachSync } from "./rooms/upgrade.ts";
import { shutDown } from "./shutdown.ts";
import { openStore } from "./store.ts";

export interface Trivium {
  publicUrl: string;
  port: number;
  /** Resolves when everything written is on disk, all connections are gone and the database is closed. */
  close(): Promise<void>;
}

/** What a test may set differently. */
export interface Options {
  clock?: Clock;
  rateLimit?: RateLimit;
  /** How long a silent websocket waits for a frame. */
  keepAliveMs?: number;
  intakeLimit?: IntakeLimit;
  pace?: RegistryPace;
}

export const pageDir = join(import.meta.dirname, "..", "dist");

/**
 * Makes all parts, joins them and listens. Rejects with `CannotStart` when the port, host or data folder, PostgreSQL or
 * Redis cannot be used.
 */
export async function startTrivium(
  env: Env,
  { clock = systemClock, rateLimit = usualRateLimit, pace = {}, ...sync }: Options = {},
): Promise<Trivium> {
  const logger = createLogger(env.logLevel);
  const metrics = createMetrics(() => registry.counts());
  const { meter } = metrics;
  const store = await openStore(env, clock, { onAppended: meter.appended });
  const { db } = store;
  const closeStore = async (error: unknown) => {
    await store.close();
    throw error;
  };
  const news = await openNews(env, { db, clock, logger }).catch(closeStore);
  const registry = createRegistry({
    log: store.log,
    probe: { write: async () => void (await store.probe()), generation: () => generationOf(db) },
    bus: news.bus,
    processes: news.processes,
    meter,
    logger,
    ...pace,
  });
  news.tellTo(registry);
  const record = createRecorder(db, clock, news.feed.published);
  const overload = watchOverload();

  // Which address is the public one may hang on the port that was free, so listening comes first. Nothing is lost:
  // the listeners are there before the event loop comes to the first request.
  const server = createServer();
  const port = await listen(server, env).catch(async (error: unknown) => {
    await registry.closeAll(closeCode.restarting);
    await news.close();
    return closeStore(error);
  });
  const publicUrl = env.publicUrl ?? `http://localhost:${port}`;
  const allowedOrigins = originsOf(publicUrl);
  const app = createApp({
    means: {
      db,
      clock,
      random: systemRandom,
      record,
      publishSessionEnded: news.publishSessionEnded,
    },
    words: registry,
    publicUrl,
    allowedOrigins,
    rateLimiter: createRateLimiter(rateLimit, clock),
    trustedProxies: env.trustedProxies,
    metrics,
    checkHealth: createHealthCheck({
      writeHeartbeat: () => writeHeartbeat(db, clock.now().toISOString()),
      busState: () => (news.bus.isAlone ? null : news.bus.state),
      isOverloaded: () => overload.isNow,
      logger,
    }),
    counts: () => registry.counts(),
    logger,
    pageDir,
  });
  const answer = getRequestListener(app.fetch);
  server.on("request", (request, response) => void answer(request, response));
  const sockets = attachSync(server, {
    registry,
    door: createDoor(db, clock),
    feed: news.feed,
    allowedOrigins,
    meter,
    logger,
    isOverloaded: () => overload.isNow,
    ...sync,
  });

  let closed: Promise<void> | undefined;
  const close = () =>
    shutDown(server, {
      closeRooms: () => registry.closeAll(closeCode.restarting),
      cutSockets: () => sockets.stop(),
      async closeDatabase() {
        overload.stop();
        await news.close();
        await store.close();
      },
    });
  return { publicUrl, port, close: () => (closed ??= close()) };
}

function listen(server: Server, { port, host }: Env): Promise<number> {
  return new Promise((resolve, reject) => {
    const onError = (error: Error) => reject(cannotListen(error, host));
    server.once("error", onError);
    server.listen(port, host, () => {
      server.off("error", onError);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

/** What is not the port's fault is the host's: unknown, not of this machine, of a kind that it does not speak. */
function cannotListen(error: Error, host: string): CannotStart {
  const code = "code" in error ? error.code : null;
  const cause = { cause: error };
  if (code === "EADDRINUSE")
    return new CannotStart("PORT: another program listens on it already", cause);
  if (code === "EACCES") return new CannotStart("PORT: not allowed to listen on it", cause);
  return new CannotStart(`HOST: cannot listen on ${host}: ${error.message}`, cause);
}
