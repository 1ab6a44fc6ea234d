import type { Logger } from "pino";
import type { Means } from "../commands/means.ts";
import type { Metrics } from "../metrics/metrics.ts";
import type { RoomCounts } from "../metrics/roomGauges.ts";
import type { Words } from "../words.ts";
import type { HealthCheck } from "./health.ts";
import type { RateLimiter } from "./rateLimit.ts";

/** What the routes work with. */
export interface Parts {
  means: Means;
  words: Words;
  /** Without a slash at the end. */
  publicUrl: string;
  allowedOrigins: ReadonlySet<string>;
  rateLimiter: RateLimiter;
  /** How many proxies stand before this server and add the address they were asked from to X-Forwarded-For. */
  trustedProxies: number;
  metrics: Metrics;
  checkHealth: HealthCheck;
  counts: () => RoomCounts;
  logger: Logger;
  /** The folder of the built client. */
  pageDir: string;
}
