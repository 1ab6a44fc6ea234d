import type { Logger } from "pino";
import type { WorkshopEvent } from "#shared/events.ts";
import type { WorkshopId } from "#shared/workshop.ts";
import type { Clock } from "../clock.ts";
import { eventsAfter, lastEventOf } from "../db/events.ts";
import type { Db } from "../db/schema.ts";
import { standingSessions } from "../db/sessions.ts";
import type { Env } from "../env.ts";
import { systemRandom } from "../random.ts";
import type { Bus } from "./bus.ts";
import { loneBus } from "./loneBus.ts";
import { createProcessWatch, type ProcessWatch } from "./processes.ts";
import { openRedisBus } from "./redisBus.ts";
import { createWorkshopFeed, type WorkshopFeed } from "./workshopFeed.ts";

/** Who hears of what happened outside of the rooms. */
export interface Hearers {
  tell(workshopId: WorkshopId, event: WorkshopEvent): void;
  /** Ends every session that came with this sign-in. */
  endSignIn(signIn: string): void;
  /** The sign-ins with which the open sessions came, each once. */
  signIns(): string[];
}

/** How the processes of an installation hear of each other, and rooms of what happened outside of them. */
export interface News {
  bus: Bus;
  processes: ProcessWatch;
  feed: WorkshopFeed;
  /** Ends the sockets of a session, in every process. Never throws. */
  publishSessionEnded(tokenHash: string): void;
  /** From now on the rooms are told; until then nothing is. */
  tellTo(rooms: Hearers): void;
  close(): Promise<void>;
}

/** Sessions also end by their age, and one that was ended while the bus was lost was told to nobody. */
const checkSessionsMs = 60_000;

const lookWhileDeafMs = 500;

const topic = "sessions";

/** Rejects with `CannotStart` when there should be a bus and it cannot be reached. */
export async function openNews(
  { redisUrl, databaseUrl }: Pick<Env, "redisUrl" | "databaseUrl">,
  { db, clock, logger }: { db: Db; clock: Clock; logger: Logger },
): Promise<News> {
  const bus =
    redisUrl === undefined
      ? loneBus()
      : await openRedisBus({
          url: redisUrl,
          // Ids are random, so that mixing with another installation of the same name would do no harm.
          namespace: URL.parse(databaseUrl ?? "")?.pathname.slice(1) ?? "",
          processId: systemRandom.id(),
          logger,
        });
  let rooms: Hearers | null = null;
  const feed = createWorkshopFeed({
    bus,
    eventsAfter: (workshopId, n) => eventsAfter(db, workshopId, n),
    lastEventOf: (workshopId) => lastEventOf(db, workshopId),
    tell: (workshopId, event) => rooms?.tell(workshopId, event),
    logger,
  });
  const processes = createProcessWatch(bus);

  async function checkSessions(): Promise<void> {
    const open = rooms?.signIns() ?? [];
    try {
      const standing = await standingSessions(db, open, clock.now().toISOString());
      for (const signIn of open) if (!standing.has(signIn)) rooms?.endSignIn(signIn);
    } catch (error) {
      logger.warn({ err: error }, "could not look whether sessions still stand");
    }
  }

  const ends = [
    bus.subscribe(topic, (message) => rooms?.endSignIn(Buffer.from(message).toString("utf8"))),
    bus.onStateChange((state) => {
      if (state === "connected") void checkSessions();
    }),
    // A process that died may have committed what it never told.
    processes.onGone(() => feed.catchUp()),
  ];
  const timers = [
    setInterval(() => void checkSessions(), checkSessionsMs).unref(),
    setInterval(() => lookWhileDeaf(), lookWhileDeafMs).unref(),
  ];

  /** What the other processes cannot tell is asked of the store: a right that was taken away must not wait for the bus. */
  function lookWhileDeaf(): void {
    if (bus.state === "connected") return;
    feed.catchUp();
    void checkSessions();
  }

  return {
    bus,
    processes,
    feed,
    publishSessionEnded(tokenHash) {
      rooms?.endSignIn(tokenHash);
      bus.publish(topic, Buffer.from(tokenHash, "utf8")).catch((error: unknown) => {
        logger.warn({ err: error }, "could not tell the other processes of a session's end");
      });
    },
    tellTo: (audience) => void (rooms = audience),
    async close() {
      for (const timer of timers) clearInterval(timer);
      for (const end of ends) end();
      feed.close();
      await processes.close();
      await bus.close();
    },
  };
}
