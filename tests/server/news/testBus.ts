import { randomUUID } from "node:crypto";
import { pino } from "pino";
import { createClient } from "redis";
import { onTestFinished, vi } from "vitest";
import type { Bus, BusState } from "../../../server/news/bus.ts";
import { openRedisBus, type RedisBusOptions } from "../../../server/news/redisBus.ts";
import { testRedis } from "../../support/testStores.ts";

/** Looks more often than the product and comes back sooner; patient enough for a busy machine. */
const impatient = {
  patience: { echoEveryMs: 50, answerWithinMs: 1_000 },
  backoff: { firstMs: 10, longestMs: 50 },
};

/** The Redis of the run, for an installation of the test's own. */
export async function sharedRedis(): Promise<{ url: string; namespace: string }> {
  return { url: await testRedis(), namespace: randomUUID() };
}

/** The bus of one process, closed when the test has finished. */
export async function testBus(
  redis: { url: string; namespace?: string },
  options: Partial<RedisBusOptions> = {},
): Promise<Bus> {
  const bus = await openRedisBus({
    url: redis.url,
    namespace: redis.namespace ?? "test",
    processId: randomUUID(),
    logger: pino({ level: "silent" }),
    ...impatient,
    ...options,
  });
  onTestFinished(() => bus.close());
  return bus;
}

/** What Redis answers to a command. */
export async function askRedis(redis: { url: string }, ...command: string[]): Promise<string> {
  const client = await createClient({ url: redis.url }).connect();
  try {
    return await client.sendCommand<string>(command);
  } finally {
    client.destroy();
  }
}

/** From now on it takes connections and answers nothing. Only `stop` ends it. */
export async function freeze(redis: { url: string }): Promise<void> {
  const about = await askRedis(redis, "INFO", "server");
  process.kill(Number(/^process_id:(\d+)/m.exec(about)?.[1]), "SIGSTOP");
}

export function untilState(bus: Bus, state: BusState): Promise<void> {
  return new Promise((resolve) => {
    const end = bus.onStateChange((now) => look(now));
    const look = (now: BusState) => {
      if (now !== state) return;
      end();
      resolve();
    };
    look(bus.state);
  });
}

/** Waits until `look` no longer throws. */
export const eventually = (look: () => void): Promise<void> =>
  vi.waitFor(look, { timeout: 15_000, interval: 5 });
