import { setTimeout as pause } from "node:timers/promises";
import type { Logger } from "pino";
import type { BusState } from "./bus.ts";
import { RedisLink, type LinkOptions } from "./redisLink.ts";

export interface LastingLinkOptions extends LinkOptions {
  /** Makes a new link hear what the last one heard. When it rejects, the link is given up. */
  restore: (link: RedisLink) => Promise<void>;
  /** The first wait before dialling anew; it doubles up to the longest. In milliseconds; `jitter` may halve it. */
  backoff: { firstMs: number; longestMs: number };
  /** From 0 to 1: processes that lost Redis together shall not come back together. */
  jitter: () => number;
  logger: Logger;
}

/** One link after another, as long as it is not closed. */
export class LastingLink {
  readonly #options: LastingLinkOptions;
  readonly #listeners = new Set<(state: BusState) => void>();
  readonly #closing = new AbortController();
  #link: RedisLink | null = null;
  #state: BusState = "lost";

  constructor(options: LastingLinkOptions) {
    this.#options = options;
  }

  /** Rejects when there is no link to be had now. From then on links are replaced without asking. */
  async open(): Promise<void> {
    void this.#stay(await this.#join());
  }

  get state(): BusState {
    return this.#state;
  }

  /** The link there is, even while it is still being restored. */
  get link(): RedisLink | null {
    return this.#link;
  }

  onStateChange(listener: (state: BusState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    this.#listeners.clear();
    this.#state = "lost";
    await this.#link?.close();
  }

  async #stay(first: RedisLink): Promise<void> {
    let link: RedisLink | null = first;
    while (link !== null && !this.#closing.signal.aborted) {
      this.#become("connected");
      const reason = await link.over;
      this.#link = null;
      if (this.#closing.signal.aborted) return;
      this.#options.logger.warn({ err: reason }, "Redis is lost");
      this.#become("lost");
      link = await this.#rejoin();
    }
  }

  async #rejoin(): Promise<RedisLink | null> {
    const { logger } = this.#options;
    const { signal } = this.#closing;
    for (let attempt = 0; ; attempt += 1) {
      try {
        await pause(this.#waitMs(attempt), undefined, { signal });
        const link = await this.#join();
        logger.info("Redis is back");
        return link;
      } catch (error) {
        if (signal.aborted) return null;
        logger.debug({ err: error }, "Redis is still lost");
      }
    }
  }

  #waitMs(attempt: number): number {
    const { backoff, jitter } = this.#options;
    return Math.min(backoff.longestMs, backoff.firstMs * 2 ** attempt) * (0.5 + jitter() / 2);
  }

  async #join(): Promise<RedisLink> {
    const link = await RedisLink.dial(this.#options);
    this.#link = link;
    try {
      await this.#options.restore(link);
      this.#closing.signal.throwIfAborted();
      if (link.isOver) throw await link.over;
      return link;
    } catch (error) {
      this.#link = null;
      await link.close();
      throw error;
    }
  }

  #become(state: BusState): void {
    this.#state = state;
    for (const listener of this.#listeners) {
      try {
        listener(state);
      } catch (error) {
        // Nobody would dial again, and the others would not learn of it.
        this.#options.logger.error({ err: error, state }, "could not take a change of Redis in");
      }
    }
  }
}
