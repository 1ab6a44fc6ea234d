import { mkdir } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { pino } from "pino";
import { closeCode } from "#shared/wire.ts";
import { systemClock, type Clock } from "./clock.ts";
import { createRecorder } from "./commands/record.ts";
import { openDatabase } from "./db/open.ts";
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

/** Makes all parts, joins them and listens. Rejects when the port is taken or the data folder cannot be used. */
export async function startTrivium(
  env: Env,
  { clock = systemClock, rateLimit = usualRateLimit, ...sync }: Options = {},
): Promise<Trivium> {
  const logger = pino({ level: env.logLevel }, pino.destination({ dest: 2, sync: true }));
  await mkdir(env.dataDir, { recursive: true });
  const db = await openDatabase(join(env.dataDir, "trivium.sqlite"));
  const registry = createRegistry({ log: sqliteUpdateLog(db, clock), logger });
  const record = createRecorder(db, clock, (workshopId, events) => {
    for (const event of events) registry.tell(workshopId, event);
  });

  // Which address is the public one may hang on the port that was free, so listening comes first. Nothing is lost:
  // the listeners are there before the event loop comes to the first request.
  const server = createServer();
  const port = await listen(server, env).catch(async (error: unknown) => {
    await db.destroy();
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
      closeDatabase: () => db.destroy(),
    });
  return { publicUrl, port, close: () => (closed ??= close()) };
}

function listen(server: Server, { port, host }: Env): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}
