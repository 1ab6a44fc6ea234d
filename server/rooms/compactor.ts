import type { Logger } from "pino";
import type { CanvasId } from "#shared/canvas.ts";
import type { RoomMeter } from "./meter.ts";
import type { Kept, UpdateLog } from "../log/updateLog.ts";

type Loose = Kept["loose"];

/**
 * When it is worth its while: in a room that is open, before loading anew would be felt (an update takes some 10 µs to
 * apply); when people have left, much sooner, since then nobody waits for anything.
 */
const openThreshold = { count: 5_000, bytes: 4 * 1024 * 1024 };
const leftThreshold = { count: 100, bytes: 64 * 1024 };

/**
 * A snapshot alone is served as it is; with a single update behind it the whole document is put together before anybody
 * is answered. From this size on that is felt (some 100 ms for 700 kB), and a log that was left is always merged.
 */
const largeDocumentBytes = 128 * 1024;

const isAbove = ({ count, bytes }: Loose, threshold: Loose): boolean =>
  count >= threshold.count || bytes >= threshold.bytes;

/** Merges the logs of canvases into snapshots, one canvas at a time. */
export class Compactor {
  readonly #log: UpdateLog;
  readonly #meter: RoomMeter;
  readonly #logger: Logger;
  readonly #due = new Map<CanvasId, (done: boolean) => void>();
  #isWorking = false;
  #idle: Promise<void> = Promise.resolve();

  constructor(log: UpdateLog, meter: RoomMeter, logger: Logger) {
    this.#log = log;
    this.#meter = meter;
    this.#logger = logger;
  }

  /** In a room that people are in. */
  isDue(loose: Loose): boolean {
    return isAbove(loose, openThreshold);
  }

  /** When everybody has left a document that takes so many bytes. */
  isDueWhenLeft(loose: Loose, documentBytes: number): boolean {
    if (documentBytes >= largeDocumentBytes) return loose.count > 0;
    return isAbove(loose, leftThreshold);
  }

  /** Resolves when it is done; false when the store refused: then everything is as it was, and a later try may do it. */
  compact(canvasId: CanvasId): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    this.#due.get(canvasId)?.(false);
    this.#due.set(canvasId, resolve);
    if (!this.#isWorking) this.#idle = this.#work();
    return promise;
  }

  /** Forgets what has not begun, and resolves when what has is done. */
  async stop(): Promise<void> {
    for (const resolve of this.#due.values()) resolve(false);
    this.#due.clear();
    await this.#idle;
  }

  async #work(): Promise<void> {
    this.#isWorking = true;
    for (;;) {
      const next = this.#due.entries().next();
      if (next.done) break;
      const [canvasId, resolve] = next.value;
      this.#due.delete(canvasId);
      resolve(await this.#compactOne(canvasId));
    }
    this.#isWorking = false;
  }

  async #compactOne(canvasId: CanvasId): Promise<boolean> {
    try {
      const { merged } = await this.#log.compact(canvasId);
      if (merged > 0) this.#meter.compacted(merged);
      return true;
    } catch (error) {
      this.#logger.warn({ canvasId, err: error }, "could not compact a log");
      return false;
    }
  }
}
