import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import type { Logger } from "pino";
import type { WorkshopEvent } from "#shared/events.ts";
import type { WorkshopId } from "#shared/workshop.ts";
import type { Bus } from "./bus.ts";
import { WatchedWorkshop } from "./watchedWorkshop.ts";

const topic = "workshops";

export interface WorkshopFeed {
  /** What this process has just committed, in order of `n`: told at once if nothing is missing before it, and to the other processes. */
  published(workshopId: WorkshopId, events: readonly WorkshopEvent[]): void;
  /** From now on the workshop's events are told, by whichever process they were committed. Returns what ends it; watching may be nested. */
  watch(workshopId: WorkshopId): () => void;
  /**
   * Resolves when every event of a watched workshop is told that a read of the store, begun after this, does not show.
   * Whoever serves a page what it missed waits for it first. Not while the store cannot be read.
   */
  watching(workshopId: WorkshopId): Promise<void>;
  /** Whether that is so already. */
  isStanding(workshopId: WorkshopId): boolean;
  /** Reads all watched workshops: for when hints may never have been given, as after another process was killed. */
  catchUp(): void;
  close(): void;
}

export interface WorkshopFeedOptions {
  bus: Bus;
  /** The events numbered above `n`, in order. */
  eventsAfter: (workshopId: WorkshopId, n: number) => Promise<WorkshopEvent[]>;
  lastEventOf: (workshopId: WorkshopId) => Promise<number>;
  /** Called for every event of a watched workshop, once and in order of `n`. It must not throw. */
  tell: (workshopId: WorkshopId, event: WorkshopEvent) => void;
  logger: Logger;
  retryMs?: number;
}

/**
 * Brings workshops' events to the pages of this process, whichever process committed them. Between processes travels
 * only a hint that there is something; the events come from the store, which alone knows their order. A hint that could
 * not be given is given when the bus is back, and then everybody looks for what was not hinted at.
 */
export function createWorkshopFeed(options: WorkshopFeedOptions): WorkshopFeed {
  const { bus } = options;
  const watches = new Map<WorkshopId, { workshop: WatchedWorkshop; watchers: number }>();
  const unsaid = new Map<WorkshopId, number>();

  function hint(workshopId: WorkshopId, n: number): void {
    bus.publish(topic, encodeHint(workshopId, n)).catch(() => {
      unsaid.set(workshopId, Math.max(n, unsaid.get(workshopId) ?? 0));
    });
  }

  function catchUp(): void {
    for (const { workshop } of watches.values()) workshop.look();
  }

  const endHearing = bus.subscribe(topic, (message) => {
    const { workshopId, n } = decodeHint(message);
    watches.get(workshopId)?.workshop.hearOf(n);
  });
  const endStates = bus.onStateChange((state) => {
    if (state === "lost") return;
    const hints = [...unsaid];
    unsaid.clear();
    for (const [workshopId, n] of hints) hint(workshopId, n);
    catchUp();
  });

  return {
    published(workshopId, events) {
      watches.get(workshopId)?.workshop.commit(events);
      const last = events.at(-1);
      if (last !== undefined && !bus.isAlone) hint(workshopId, last.n);
    },
    watch(workshopId) {
      const watch = watches.get(workshopId) ?? {
        workshop: begin(workshopId, options),
        watchers: 0,
      };
      watches.set(workshopId, watch);
      watch.watchers += 1;
      let isOver = false;
      return () => {
        if (isOver) return;
        isOver = true;
        watch.watchers -= 1;
        if (watch.watchers > 0) return;
        watch.workshop.end();
        watches.delete(workshopId);
      };
    },
    watching: (workshopId) => watches.get(workshopId)?.workshop.stands ?? Promise.resolve(),
    isStanding: (workshopId) => watches.get(workshopId)?.workshop.isStanding ?? false,
    catchUp,
    close() {
      endHearing();
      endStates();
      for (const { workshop } of watches.values()) workshop.end();
    },
  };
}

function begin(workshopId: WorkshopId, options: WorkshopFeedOptions): WatchedWorkshop {
  const { bus, lastEventOf, eventsAfter, tell, logger, retryMs = 1_000 } = options;
  return new WatchedWorkshop({
    // Hearing comes before asking: an event between the two would be neither read nor heard of.
    lastEvent: () => bus.subscribed().then(() => lastEventOf(workshopId)),
    eventsAfter: (n) => eventsAfter(workshopId, n),
    tell: (event) => tell(workshopId, event),
    retryMs,
    logger: logger.child({ workshopId }),
  });
}

function encodeHint(workshopId: WorkshopId, n: number): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarString(encoder, workshopId);
    encoding.writeVarUint(encoder, n);
  });
}

function decodeHint(message: Uint8Array): { workshopId: WorkshopId; n: number } {
  const decoder = decoding.createDecoder(message);
  return { workshopId: decoding.readVarString(decoder), n: decoding.readVarUint(decoder) };
}
