import { createServer } from "node:http";
import { once } from "node:events";
import type { TestProject } from "vitest/node";
import { startPostgres, type PostgresServer } from "./postgres.ts";
import { startRedis, type RedisServer } from "./redis.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where `testStores.ts` asks for a database and for Redis. */
    stores: string;
  }
}

/** One PostgreSQL and one Redis for a whole run, started when the first test asks and gone at its end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let postgres: Promise<PostgresServer> | null = null;
  let redis: Promise<RedisServer> | null = null;
  const answers: Record<string, () => Promise<string>> = {
    "/database": async () => (await (postgres ??= startPostgres())).createDatabase(),
    "/redis": async () => (await (redis ??= startRedis())).url,
  };
  const server = createServer((request, response) => {
    const answer = answers[request.url ?? ""] ?? (() => Promise.reject(new Error("no such store")));
    answer().then(
      (url) => response.end(url),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  project.provide("stores", `http://127.0.0.1:${address.port}`);
  return async () => {
    server.close();
    await Promise.all([(await postgres)?.remove(), (await redis)?.stop()]);
  };
}
