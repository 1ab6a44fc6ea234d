import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { pino } from "pino";
import { closeCode } from "#shared/wire.ts";
import { CannotStart } from "./cannotStart.ts";
import { systemClock, type Clock } from "./clock.ts";
import { createRecorder } from "./commands/record.ts";
import { openDataDir } from "./dataDir.ts";
import type { Env } from "./env.ts";
import { createApp } from "./http/app.ts";
import { createDoor } from "./http/door.ts";
import { createRateLimiter, usualRateLimit, type RateLimit } from "./http/rateLimit.ts";
import { originsOf } from "./http/security.ts";
import { systemRandom } from "./random.ts";
import { createRegistry } from "./rooms/registry.ts";
import { sqliteUpdateLog } from "./rooms/updateLog.ts";
import { attachSync } from "./rooms/upgrade.ts";
import { shutDown } from "./shutdown.ts";

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
}

export const pageDir = join(import.meta.dirname, "..", "dist");

/** Makes all parts, joins them and listens. Rejects with `CannotStart` when the port, host or data folder cannot be used. */
export async function startTrivium(
  env: Env,
  { clock = systemClock, rateLimit = usualRateLimit, ...sync }: Options = {},
): Promise<Trivium> {
  const logger = pino({ level: env.logLevel }, pino.destination({ dest: 2, sync: true }));
  const dataDir = await openDataDir(env.dataDir);
  const { db } = dataDir;
  const registry = createRegistry({ log: sqliteUpdateLog(db, clock), logger });
  const record = createRecorder(db, clock, (workshopId, events) => {
    for (const event of events) registry.tell(workshopId, event);
  });

  // Which address is the public one may hang on the port that was free, so listening comes first. Nothing is lost:
  // the listeners are there before the event loop comes to the first request.
  const server = createServer();
  const port = await listen(server, env).catch(async (error: unknown) => {
    await dataDir.close();
    throw error;
  });
  const publicUrl = env.publicUrl ?? `http://localhost:${port}`;
  const allowedOrigins = originsOf(publicUrl);
  const app = createApp({
    means: { db, clock, random: systemRandom, record },
    words: registry,
    publicUrl,
    allowedOrigins,
    rateLimiter: createRateLimiter(rateLimit, clock),
    logger,
    pageDir,
  });
  const answer = getRequestListener(app.fetch);
  server.on("request", (request, response) => void answer(request, response));
  const door = createDoor(db, clock);
  const sockets = attachSync(server, { registry, door, allowedOrigins, logger, ...sync });

  let closed: Promise<void> | undefined;
  const close = () =>
    shutDown(server, {
      closeRooms: () => registry.closeAll(closeCode.restarting),
      cutSockets: () => sockets.stop(),
      closeDatabase: () => dataDir.close(),
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
