import { inject, onTestFinished } from "vitest";
import { startPostgres, type PostgresServer } from "./postgres.ts";
import { startRedis, type RedisServer } from "./redis.ts";

/** The DATABASE_URL of an empty database of one's own, in the PostgreSQL that all tests of a run share. */
export const testDatabase = (): Promise<string> => ask("/database");

/** The REDIS_URL that all tests of a run share. Their process ids and canvas ids are random: they do not meet. */
export const testRedis = (): Promise<string> => ask("/redis");

/** A whole PostgreSQL of one's own, for a test that stops it; gone after the test. */
export async function ownPostgres(): Promise<PostgresServer> {
  const server = await startPostgres();
  onTestFinished(() => server.remove());
  return server;
}

/** A whole Redis of one's own, for a test that stops it; gone after the test. */
export async function ownRedis(): Promise<RedisServer> {
  const server = await startRedis();
  onTestFinished(() => server.stop());
  return server;
}

async function ask(path: string): Promise<string> {
  const answer = await fetch(inject("stores") + path);
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return text;
}
