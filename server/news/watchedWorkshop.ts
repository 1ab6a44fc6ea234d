import type { Logger } from "pino";
import type { WorkshopEvent } from "#shared/events.ts";

export interface WatchedWorkshopOptions {
  lastEvent: () => Promise<number>;
  /** The events numbered above `n`, in order. */
  eventsAfter: (n: number) => Promise<WorkshopEvent[]>;
  tell: (event: WorkshopEvent) => void;
  /** After a failed read, unless news comes earlier. */
  retryMs: number;
  logger: Logger;
}

/**
 * Tells one workshop's events, each once and in order, from the moment on at which it first read the last number. It
 * needs no gap check of its own: numbers are given under the workshop's row lock, so whoever sees one sees all before it.
 */
export class WatchedWorkshop {
  readonly #options: WatchedWorkshopOptions;
  readonly #stood = Promise.withResolvers<void>();
  /** The last one told; null until the store has said from where on. */
  #told: number | null = null;
  /** There are events up to this one. */
  #known = 0;
  /** There may be events that nobody spoke of. */
  #mustLook = false;
  #isReading = false;
  #isOver = false;
  #retry: NodeJS.Timeout | undefined;

  constructor(options: WatchedWorkshopOptions) {
    this.#options = options;
    void this.#catchUp();
  }

  /** Resolves when every event is told that a store read from then on does not show, or when the watch has ended. */
  get stands(): Promise<void> {
    return this.#stood.promise;
  }

  get isStanding(): boolean {
    return this.#told !== null;
  }

  /** What this process has just committed. The next in order needs no read; behind a gap it waits for one. */
  commit(events: readonly WorkshopEvent[]): void {
    for (const event of events) {
      if (this.#told !== null && event.n === this.#told + 1) this.#tell(event);
    }
    const last = events.at(-1);
    if (last !== undefined) this.hearOf(last.n);
  }

  /** There are events up to `n`, perhaps known ones. */
  hearOf(n: number): void {
    this.#known = Math.max(this.#known, n);
    if (this.#isBehind) void this.#catchUp();
  }

  /** There may be more events than were heard of. */
  look(): void {
    this.#mustLook = true;
    void this.#catchUp();
  }

  end(): void {
    this.#isOver = true;
    clearTimeout(this.#retry);
    this.#stood.resolve();
  }

  get #isBehind(): boolean {
    return this.#told === null || this.#mustLook || this.#known > this.#told;
  }

  async #catchUp(): Promise<void> {
    if (this.#isReading || this.#isOver) return;
    this.#isReading = true;
    clearTimeout(this.#retry);
    try {
      while (this.#isBehind && !this.#isOver) await this.#read();
    } catch (error) {
      const { logger, retryMs } = this.#options;
      logger.error({ err: error }, "could not read what happened in a workshop; trying again");
      if (!this.#isOver) this.#retry = setTimeout(() => void this.#catchUp(), retryMs).unref();
    } finally {
      this.#isReading = false;
    }
  }

  async #read(): Promise<void> {
    if (this.#told === null) {
      this.#told = await this.#options.lastEvent();
      this.#stood.resolve();
      return;
    }
    const known = this.#known;
    this.#mustLook = false;
    const events = await this.#options.eventsAfter(this.#told).catch((error: unknown) => {
      this.#mustLook = true;
      throw error;
    });
    for (const event of events) {
      if (event.n > this.#told) this.#tell(event);
    }
    // What was heard of before the read is answered by it, whatever there was: nobody asks for it a second time.
    if (this.#known === known) this.#known = this.#told;
  }

  /** Hearing of one event can be what ends the watch. */
  #tell(event: WorkshopEvent): void {
    if (this.#isOver) return;
    this.#told = event.n;
    this.#options.tell(event);
  }
}
