import fc, { type Scheduler } from "fast-check";
import { EventList, startFeed, workshopId, type TestFeed } from "./eventList.ts";
import { scheduledBuses, type ScheduledBus } from "./scheduledBus.ts";

/** What may happen to two processes, at any moment of each other's reads and messages. */
export type Happens =
  | { what: "commit"; process: number; count: number }
  | { what: "lose" | "return" | "watch"; process: number };

const process = fc.constantFrom(0, 1);
const count = fc.integer({ min: 1, max: 3 });
const commits = fc.record({ what: fc.constant("commit" as const), process, count });
const changes = fc.record({
  what: fc.constantFrom("lose" as const, "return" as const, "watch" as const),
  process,
});
export const happenings: fc.Arbitrary<Happens[]> = fc.array(
  fc.oneof({ weight: 3, arbitrary: commits }, { weight: 2, arbitrary: changes }),
  { minLength: 1, maxLength: 16 },
);

export interface ScheduledProcess extends TestFeed {
  bus: ScheduledBus;
  /** The last event when the watch stood; null when nobody watched. */
  knownThen: number | null;
}

/** Lets everything happen in the scheduler's order; at the end both processes have their bus. Nothing takes real time. */
export async function runFeeds(scheduler: Scheduler, plan: Happens[]) {
  const list = new EventList();
  const step = (label: string) => scheduler.schedule(Promise.resolve(), label);
  const buses = scheduledBuses(scheduler, 2);
  const processes = buses.map((bus) => startProcess(bus, list, step));
  for (const happens of plan) {
    const process = processes[happens.process];
    if (process !== undefined) void take(process, happens, list, step);
    if (scheduler.count() > 0) await scheduler.waitNext(1);
  }
  await scheduler.waitIdle();
  for (const bus of buses) bus.become("connected");
  await scheduler.waitIdle();
  for (const { feed } of processes) feed.close();
  return { last: list.events.length, processes };
}

function startProcess(
  bus: ScheduledBus,
  list: EventList,
  step: (label: string) => Promise<void>,
): ScheduledProcess {
  const asking = async <T>(answer: () => Promise<T>) => {
    await step("a question is on its way");
    const answered = await answer();
    await step("an answer is on its way");
    return answered;
  };
  const started = startFeed(list, {
    bus,
    eventsAfter: (_, n) => asking(() => list.after(workshopId, n)),
    lastEventOf: () => asking(() => list.last()),
  });
  return { bus, knownThen: null, ...started };
}

async function take(
  process: ScheduledProcess,
  happens: Happens,
  list: EventList,
  step: (label: string) => Promise<void>,
): Promise<void> {
  switch (happens.what) {
    case "commit": {
      const committed = list.commit(happens.count);
      await step("a commit is answered");
      return process.feed.published(workshopId, committed);
    }
    case "watch":
      process.feed.watch(workshopId);
      await process.feed.watching(workshopId);
      process.knownThen ??= list.events.length;
      return;
    case "lose":
      return process.bus.become("lost");
    case "return":
      return process.bus.become("connected");
  }
}
