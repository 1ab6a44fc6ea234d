import fc from "fast-check";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { ownRedis } from "../../support/testStores.ts";
import { EventList, startFeed, upTo, workshopId, type TestFeed } from "./eventList.ts";
import { happenings, runFeeds } from "./scheduledFeeds.ts";
import { eventually, testBus, untilState } from "./testBus.ts";

async function watched(started: TestFeed) {
  const unwatch = started.feed.watch(workshopId);
  await started.feed.watching(workshopId);
  return { ...started, unwatch };
}

describe("a process that is alone", () => {
  const neverRead = () => Promise.reject(new Error("was read"));

  it("tells what it committed at once, without a read", async () => {
    const list = new EventList();
    list.commit(4);
    const { feed, told } = await watched(startFeed(list, { eventsAfter: neverRead }));
    feed.published(workshopId, list.commit(2));
    feed.published(workshopId, list.commit());
    expect(told).toEqual([5, 6, 7]);
  });

  it("neither tells nor reads what nobody watches", async () => {
    const list = new EventList();
    const { feed, told, unwatch } = await watched(startFeed(list, { eventsAfter: neverRead }));
    const unwatchToo = feed.watch(workshopId);
    unwatch();
    unwatch();
    feed.published(workshopId, list.commit());
    unwatchToo();
    feed.published(workshopId, list.commit());
    expect(told).toEqual([1]);
    await watched({ feed, told });
    feed.published(workshopId, list.commit());
    expect(told).toEqual([1, 3]);
  });
});

describe("a store that is away for a while", () => {
  it("is asked again until it answers, and nothing is told twice", async () => {
    const list = new EventList();
    list.failures = 2;
    const { feed, told } = await watched(startFeed(list, { retryMs: 1 }));
    list.commit(); // By another process, whose hint was lost.
    list.failures = 2;
    feed.published(workshopId, list.commit());
    await eventually(() => expect(told).toEqual([1, 2]));
  });

  it("is asked again for what nobody spoke of, as when a process was killed after a commit", async () => {
    const list = new EventList();
    const { feed, told } = await watched(startFeed(list, { retryMs: 1 }));
    list.commit(3);
    list.failures = 1;
    feed.catchUp();
    await eventually(() => expect(told).toEqual([1, 2, 3]));
  });

  it("is asked again at once when there is news", async () => {
    const list = new EventList();
    const logged: string[] = [];
    const logger = pino({}, { write: (line) => void logged.push(line) });
    const { feed, told } = await watched(startFeed(list, { retryMs: 3_600_000, logger }));
    list.commit();
    list.failures = 1;
    feed.published(workshopId, list.commit());
    await eventually(() => expect(logged.join()).toContain("the store is away"));
    feed.published(workshopId, list.commit());
    await eventually(() => expect(told).toEqual([1, 2, 3]));
  });
});

describe("two processes over one store", () => {
  it("each tell every event once and in order, whatever comes late or is lost", async () => {
    const property = fc.asyncProperty(fc.scheduler(), happenings, async (scheduler, plan) => {
      const { last, processes } = await runFeeds(scheduler, plan);
      for (const { told, knownThen } of processes) {
        const first = told[0] ?? last + 1;
        expect(told).toEqual(upTo(last, first));
        expect(first).toBeLessThanOrEqual(knownThen === null ? last + 1 : knownThen + 1);
      }
    });
    await fc.assert(property, { numRuns: 1_000, seed: 2026 });
  });

  it("do so over a real Redis, and find what was hinted at while it was away", async () => {
    const redis = await ownRedis();
    const list = new EventList();
    const [athens, lyon] = await Promise.all(
      [1, 2].map(async () => {
        const bus = await testBus(redis);
        return { bus, ...(await watched(startFeed(list, { bus }))) };
      }),
    );
    if (athens === undefined || lyon === undefined) throw new Error("unreachable");
    const bothTold = (last: number) =>
      eventually(() => expect([athens.told, lyon.told]).toEqual([upTo(last), upTo(last)]));
    for (let i = 0; i < 50; i += 1) {
      for (const { feed } of [athens, lyon]) feed.published(workshopId, list.commit(2));
    }
    await bothTold(200);

    await redis.stop();
    await Promise.all([untilState(athens.bus, "lost"), untilState(lyon.bus, "lost")]);
    athens.feed.published(workshopId, list.commit());
    expect(athens.told).toEqual(upTo(201));
    expect(lyon.told).toEqual(upTo(200));
    await redis.start();
    await bothTold(201);
  });
});
