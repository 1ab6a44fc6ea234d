import type { Logger } from "pino";
import type { Means } from "../commands/means.ts";
import type { Words } from "../words.ts";
import type { RateLimiter } from "./rateLimit.ts";

/** What the routes work with. */
export interface Parts {
  means: Means;
  words: Words;
  /** Without a slash at the end. */
  publicUrl: string;
  allowedOrigins: ReadonlySet<string>;
  rateLimiter: RateLimiter;
  logger: Logger;
  /** The folder of the built client. */
  pageDir: string;
}
