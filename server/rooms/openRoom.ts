import type { Logger } from "pino";
import type { CanvasId } from "#shared/canvas.ts";
import type { Bus, ProcessId } from "../news/bus.ts";
import { Backlog } from "./backlog.ts";
import { CanvasDocument } from "./canvasDocument.ts";
import { canvasTopic, decodeNews, encodeNews, type CanvasNews } from "./canvasNews.ts";
import type { Compactor } from "./compactor.ts";
import { stateOf } from "./loadDocument.ts";
import type { RoomMeter } from "./meter.ts";
import { Room } from "./room.ts";
import { inShares } from "./shares.ts";
import type { StoreWatch } from "./storeWatch.ts";
import type { Turns } from "./turns.ts";
import { WordNews } from "./wordNews.ts";
import { StoreReplaced } from "../log/updateLog.ts";
import type { Loaded, LogMark, UpdateLog } from "../log/updateLog.ts";

/** What every room stands on. */
export interface Ground {
  log: UpdateLog;
  bus: Bus;
  store: Pick<StoreWatch, "watch" | "refused">;
  compactor: Compactor;
  meter: RoomMeter;
  logger: Logger;
  presenceMs: number;
  turns: Turns;
}

/** Where a room says what becomes of it. */
export interface RoomLifeEvents {
  quiet(isQuiet: boolean): void;
  failed(): void;
  /** A backup was put back since the room was loaded: what it writes is not kept any more. */
  replaced(): void;
}

/** A room joined to the log and to the other processes. */
export interface OpenRoom {
  room: Room;
  /** Asks the log for what this room may have missed. Rejects when the log cannot be read. */
  catchUp(): Promise<void>;
  /** Merges the log into a snapshot if that is worth its while. */
  tidy(): void;
  /** Hears nothing any more. */
  end(): void;
}

/** Rejects when the log cannot be read: then there is nothing left of it. */
export async function openRoom(
  canvasId: CanvasId,
  ground: Ground,
  events: RoomLifeEvents,
): Promise<OpenRoom> {
  const { log, bus, store, compactor, meter, presenceMs, turns } = ground;
  const logger = ground.logger.child({ canvasId });
  const topic = canvasTopic(canvasId);
  const wordNews = new WordNews((message) => bus.publish(topic, message));
  // Hears before it reads, so that nothing falls between.
  const early: (() => void)[] = [];
  let hear = (news: () => void): void => void early.push(news);
  const stopHearing = bus.subscribe(topic, (message, from) => hear(() => take(message, from)));
  const kept = await readAfterHearing().catch((error: unknown) => {
    stopHearing();
    throw error;
  });

  let mark: LogMark = kept.mark;
  let loose = kept.loose;
  const document = new CanvasDocument(stateOf(kept, logger), meter.materialised);
  const room = new Room({
    document,
    meter,
    logger,
    presenceMs,
    turns,
    keeper: {
      append,
      discard: (update) =>
        log.discard(canvasId, update).catch((error: unknown) => {
          logger.error({ err: error }, "could not discard an update");
        }),
      publish,
      storeRefused(reason) {
        if (reason instanceof StoreReplaced) return events.replaced();
        meter.appendRefused();
        store.refused(reason);
      },
      ...events,
    },
  });
  const heard = new Backlog(hearWords);
  if (kept.damaged > 0) {
    logger.error({ records: kept.damaged }, "records of a canvas are damaged: it is read-only");
    room.hold("damaged");
  }
  for (const news of early.splice(0)) news();
  hear = (news) => news();
  publish({ kind: "who-is-here" });

  async function readAfterHearing(): Promise<Loaded> {
    await bus.subscribed();
    return log.read(canvasId);
  }

  function append(update: Uint8Array): Promise<void> {
    loose = { count: loose.count + 1, bytes: loose.bytes + update.length };
    if (compactor.isDue(loose)) compact();
    const appended = log.append(canvasId, update, kept.generation);
    const told = bus.isAlone ? appended : wordNews.tell(update, appended);
    store.watch(told);
    return told;
  }

  function publish(news: CanvasNews): void {
    if (bus.isAlone || bus.state === "lost") return;
    bus.publish(topic, encodeNews(news)).catch((error: unknown) => {
      logger.debug({ err: error }, "could not tell the other processes who is here");
    });
  }

  function take(message: Uint8Array, from: ProcessId): void {
    try {
      const news = decodeNews(message);
      if (news.kind === "words") heard.add(news.updates);
      else room.hearProcess(from, news);
    } catch (error) {
      logger.error({ err: error }, "could not take in what another process said");
    }
  }

  function hearWords(updates: Uint8Array[]): void {
    try {
      room.hearWords(updates);
    } catch (error) {
      logger.error({ err: error }, "could not take in the words of another process");
    }
  }

  function compact(): void {
    loose = { count: 0, bytes: 0 };
    void compactor.compact(canvasId);
  }

  return {
    room,
    async catchUp() {
      const since = await log.readSince(canvasId, mark);
      mark = since.mark;
      await inShares(since.updates, (share) => room.hearWords(share));
      if (since.damaged > 0) room.hold("damaged");
    },
    tidy() {
      if (compactor.isDueWhenLeft(loose, document.encodedBytes)) compact();
    },
    end() {
      stopHearing();
      heard.end();
      room.destroy();
    },
  };
}
