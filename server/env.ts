import { resolve } from "node:path";
import { z } from "zod";
import { err, ok, type Result } from "#shared/result.ts";

const logLevels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

const notSupported = (why: string) => z.undefined({ error: why }).optional();

const variables = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, "must be a number from 0 to 65535")
    .transform(Number)
    .refine((port) => port <= 65_535, "must be a number from 0 to 65535")
    .default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  DATA_DIR: z.string().min(1).default("./data"),
  PUBLIC_URL: z
    .string()
    .refine(isOrigin, "must be an http or https address without a path, like https://example.org")
    .transform((url) => new URL(url).origin)
    .optional(),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(", ")}`).default("info"),
  DATABASE_URL: notSupported(
    "PostgreSQL is not supported yet: leave it unset, and everything is kept in DATA_DIR",
  ),
  REDIS_URL: notSupported("several server processes are not supported yet: leave it unset"),
});

function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
}

export interface Env {
  /** 0 takes any free one. */
  port: number;
  host: string;
  /** Absolute. */
  dataDir: string;
  /** Without a slash at the end; undefined means localhost at the port that is listened on. */
  publicUrl: string | undefined;
  logLevel: (typeof logLevels)[number];
}

/** Reads what the server needs from the environment. The error names the first variable at fault and says why. */
export function parseEnv(source: Record<string, string | undefined>): Result<Env, string> {
  // An empty variable counts as unset: that is how a line without a value in an env file arrives.
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = variables.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return err(`${issue?.path.join(".") ?? "environment"}: ${issue?.message ?? "malformed"}`);
  }
  const { PORT, HOST, DATA_DIR, PUBLIC_URL, LOG_LEVEL } = parsed.data;
  return ok({
    port: PORT,
    host: HOST,
    dataDir: resolve(DATA_DIR),
    publicUrl: PUBLIC_URL,
    logLevel: LOG_LEVEL,
  });
}
