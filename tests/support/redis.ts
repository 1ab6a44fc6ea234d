import { err, ok, type Result } from "#shared/result.ts";
import { freePort, startChild, type ChildServer } from "./childServer.ts";
import { installPackages, mayInstallPackages, onPath } from "./programs.ts";

export function findRedis(): string | null {
  return onPath("redis-server")[0] ?? null;
}

/** The path of redis-server, installed first where there is none and this user may; otherwise why there is none. */
export function ensureRedis(): Result<string, string> {
  if (!findRedis() && mayInstallPackages()) {
    console.log("No Redis here: installing Debian's package redis-server.");
    installPackages("redis-server");
  }
  const found = findRedis();
  if (found) return ok(found);
  return err(
    "The server tests need redis-server. There is none on PATH, and Debian's package redis-server could not be " +
      "installed. Install Redis 6 or later.",
  );
}

export interface RedisServer {
  /** Its REDIS_URL. */
  url: string;
  /** Ends it; whoever is connected is cut off. */
  stop(): Promise<void>;
  /** Starts it again at the same address. It has forgotten everything. */
  start(): Promise<void>;
}

/** A Redis of our own, on a free port of 127.0.0.1, that writes nothing to disk. */
export async function startRedis(): Promise<RedisServer> {
  const program = findRedis();
  if (!program) throw new Error("There is no Redis here: `npm test` says more.");
  const port = await freePort();
  const settings = ["--port", `${port}`, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const start = () =>
    startChild({ command: [program, ...settings], isReady: /Ready to accept connections/i });
  let running: ChildServer | null = await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      await running?.stop("KILL");
      running = null;
    },
    start: async () => void (running ??= await start()),
  };
}
