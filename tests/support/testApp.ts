import { createServer } from "node:http";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { pino } from "pino";
import { onTestFinished } from "vitest";
import * as Y from "yjs";
import { systemClock, type Clock } from "../../server/clock.ts";
import { createRecorder, type Publish } from "../../server/commands/record.ts";
import type { PublishSessionEnded } from "../../server/commands/sessions.ts";
import { openSqlite } from "../../server/db/open.ts";
import { createApp } from "../../server/http/app.ts";
import type { Parts } from "../../server/http/parts.ts";
import { createRateLimiter, usualRateLimit } from "../../server/http/rateLimit.ts";
import { createMetrics } from "../../server/metrics/metrics.ts";
import type { RoomCounts } from "../../server/metrics/roomGauges.ts";
import { systemRandom } from "../../server/random.ts";
import { TestBrowser } from "./testBrowser.ts";
import { temporaryFolder } from "./temporaryFolder.ts";
import type { TestServer } from "./testServer.ts";

export interface TestParts extends Partial<Omit<Parts, "means">> {
  clock?: Clock;
  publish?: Publish;
  publishSessionEnded?: PublishSessionEnded;
}

export const noRooms: RoomCounts = {
  rooms: { loading: 0, live: 0, "read-only": 0, closing: 0, failed: 0 },
  people: 0,
  pendingAcks: 0,
};

/** The parts of an app over a database file of its own. There are no rooms: every canvas reads as an empty document. */
export async function testParts({
  clock = systemClock,
  publish = () => {},
  publishSessionEnded = () => {},
  ...parts
}: TestParts = {}): Promise<Parts> {
  const folder = await temporaryFolder();
  const db = await openSqlite(join(folder, "trivium.sqlite"));
  onTestFinished(() => db.destroy());
  const record = createRecorder(db, clock, publish);
  return {
    means: { db, clock, random: systemRandom, record, publishSessionEnded },
    words: { read: async (_canvasId, reader) => reader(new Y.Doc()) },
    publicUrl: "http://localhost",
    allowedOrigins: new Set(),
    rateLimiter: createRateLimiter(usualRateLimit, clock),
    trustedProxies: 0,
    metrics: createMetrics(() => noRooms),
    checkHealth: async () => ({ status: "ok" }),
    counts: () => noRooms,
    logger: pino({ level: "silent" }),
    pageDir: folder,
    ...parts,
  };
}

/** The HTTP side alone, on a free port. */
export async function testApp(given: TestParts = {}): Promise<TestServer> {
  const parts = await testParts(given);
  const answer = getRequestListener(createApp(parts).fetch);
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(close);
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const url = `http://127.0.0.1:${port}`;
  return { url, port, dataDir: parts.pageDir, browser: () => new TestBrowser(url), close };
}
