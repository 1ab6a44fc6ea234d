import { resolve } from "node:path";
import { z } from "zod";
import { err, ok, type Result } from "#shared/result.ts";

const logLevels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

/** Checked already, so that nobody finds out about a typing error only when the feature comes. */
const withoutEffect = {
  SMTP_URL: z
    .string()
    .refine((url) => hasProtocol(url, ["smtp:", "smtps:"]), "must be like smtp://host:587")
    .optional(),
  MAIL_FROM: z
    .string()
    .refine(isMailbox, "must be a mail address, like trivium@example.org or Trivium <…>")
    .optional(),
  OIDC_ISSUER: z
    .string()
    .refine(
      (url) => hasProtocol(url, ["https:", "http:"]),
      "must be like https://login.example.org",
    )
    .optional(),
  OIDC_CLIENT_ID: z.string().refine(isPrintable, "must be printable").optional(),
  OIDC_CLIENT_SECRET: z.string().refine(isPrintable, "must be printable").optional(),
  SESSION_SECRET: z.string().min(1, "must not be empty").optional(),
};

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
  DATABASE_URL: z
    .string()
    .refine(isPostgres, "must be like postgres://user:password@host:5432/database")
    .optional(),
  REDIS_URL: z
    .string()
    .refine(
      (url) => hasProtocol(url, ["redis:", "rediss:"]),
      "must be like redis://:password@host:6379",
    )
    .optional(),
  TRUST_PROXY: z
    .string()
    .regex(/^\d$/, "must be the number of proxies before this server, from 0 to 9")
    .transform(Number)
    .default(0),
  ...withoutEffect,
});

function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
}

/** A database on this machine may be named without a host, by the folder of its socket. */
function isPostgres(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1;
}

/** Whether it is an address with one of these protocols, at some host. */
function hasProtocol(text: string, protocols: readonly string[]): boolean {
  const url = URL.parse(text);
  return url !== null && protocols.includes(url.protocol) && url.hostname !== "";
}

/** RFC 5322's two common forms: an address, or a name with the address in angle brackets. */
function isMailbox(text: string): boolean {
  const address = /^[^<>]*<([^<>]*)>$/.exec(text)?.[1] ?? text;
  return z.email().safeParse(address).success && isPrintable(text);
}

function isPrintable(text: string): boolean {
  return !/\p{Cc}/u.test(text);
}

export interface Env {
  /** 0 takes any free one. */
  port: number;
  host: string;
  /** Absolute. */
  dataDir: string;
  /** Where PostgreSQL is, with its password; undefined keeps everything in `dataDir`, for one process. */
  databaseUrl: string | undefined;
  /** Where the processes that share the database hear of each other; undefined when there is one. */
  redisUrl: string | undefined;
  /** Without a slash at the end; undefined means localhost at the port that is listened on. */
  publicUrl: string | undefined;
  logLevel: (typeof logLevels)[number];
  /** How many proxies stand before this server and add who asked them to X-Forwarded-For; nobody else is believed. */
  trustedProxies: number;
}

type Source = Record<string, string | undefined>;

/** Reads what the server needs from the environment. The error names the first variable at fault and says why. */
export function parseEnv(source: Source): Result<Env, string> {
  const parsed = variables.safeParse(givenIn(source));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return err(`${issue?.path.join(".") ?? "environment"}: ${issue?.message ?? "malformed"}`);
  }
  const given = parsed.data;
  if (given.REDIS_URL !== undefined && given.DATABASE_URL === undefined) {
    return err("REDIS_URL: needs DATABASE_URL: several processes cannot share a folder's database");
  }
  return ok({
    port: given.PORT,
    host: given.HOST,
    dataDir: resolve(given.DATA_DIR),
    databaseUrl: given.DATABASE_URL,
    redisUrl: given.REDIS_URL,
    publicUrl: given.PUBLIC_URL,
    logLevel: given.LOG_LEVEL,
    trustedProxies: given.TRUST_PROXY,
  });
}

/** The variables that are set and change nothing yet: whoever set them should not believe otherwise. */
export function variablesWithoutEffect(source: Source): string[] {
  const given = givenIn(source);
  return Object.keys(withoutEffect).filter((name) => given[name] !== undefined);
}

/** An empty variable counts as unset: that is how a line without a value in an env file arrives. */
function givenIn(source: Source): Source {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
}
