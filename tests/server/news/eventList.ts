import { pino } from "pino";
import { onTestFinished } from "vitest";
import type { WorkshopEvent } from "#shared/events.ts";
import { loneBus } from "../../../server/news/loneBus.ts";
import {
  createWorkshopFeed,
  type WorkshopFeed,
  type WorkshopFeedOptions,
} from "../../../server/news/workshopFeed.ts";

export const workshopId = "workshop";

/** The store's list of one workshop's events. */
export class EventList {
  readonly events: WorkshopEvent[] = [];

  commit(count = 1): WorkshopEvent[] {
    const first = this.events.length + 1;
    const committed = Array.from({ length: count }, (_, i): WorkshopEvent => {
      return { type: "invite-revoked", inviteId: "invite", n: first + i };
    });
    this.events.push(...committed);
    return committed;
  }

  /** So many of the next reads fail. */
  failures = 0;

  after = async (_: string, n: number): Promise<WorkshopEvent[]> => this.#read().slice(n);
  last = async (): Promise<number> => this.#read().length;

  #read(): WorkshopEvent[] {
    if (this.failures === 0) return this.events;
    this.failures -= 1;
    throw new Error("the store is away");
  }
}

export interface TestFeed {
  feed: WorkshopFeed;
  /** The numbers it told. */
  told: number[];
}

/** The feed of one process, closed when the test has finished. */
export function startFeed(list: EventList, options: Partial<WorkshopFeedOptions> = {}): TestFeed {
  const told: number[] = [];
  const feed = createWorkshopFeed({
    bus: loneBus(),
    eventsAfter: list.after,
    lastEventOf: list.last,
    tell: (_, event) => void told.push(event.n),
    logger: pino({ level: "silent" }),
    ...options,
  });
  onTestFinished(() => feed.close());
  return { feed, told };
}

/** The numbers from `first` to `last`. */
export const upTo = (last: number, first = 1): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);
