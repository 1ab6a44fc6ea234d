import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import type { Logger } from "pino";
import { CannotStart } from "../cannotStart.ts";
import type { Bus, BusState, ProcessId } from "./bus.ts";
import { LastingLink, type LastingLinkOptions } from "./lastingLink.ts";
import { asError, usualPatience, type RedisLink, type RedisPatience } from "./redisLink.ts";

export interface RedisBusOptions {
  url: string;
  /** What the processes of one installation have in common, and no two installations: they may share a Redis. */
  namespace: string;
  processId: ProcessId;
  logger: Logger;
  patience?: RedisPatience;
  backoff?: LastingLinkOptions["backoff"];
  jitter?: LastingLinkOptions["jitter"];
}

/** Rejects with `CannotStart` when Redis does not carry a message now. Later it may come and go. */
export async function openRedisBus(options: RedisBusOptions): Promise<Bus> {
  const bus = new RedisBus(options);
  try {
    await bus.open();
  } catch (error) {
    const { message, name } = asError(error);
    throw new CannotStart(
      `REDIS_URL: cannot use ${withoutSecrets(options.url)}: ${message || name}`,
    );
  }
  return bus;
}

/** Where it is, without user, password and parameters. */
function withoutSecrets(address: string): string {
  const url = URL.parse(address);
  return url === null ? "the address" : `${url.protocol}//${url.host}${url.pathname}`;
}

type Hear = (message: Uint8Array, from: ProcessId) => void;

class RedisBus implements Bus {
  readonly #options: RedisBusOptions;
  readonly #lasting: LastingLink;
  readonly #prefix: string;
  /** What every message begins with. */
  readonly #sender: Uint8Array;
  /** By channel. Each subscription has an object of its own, since the same function may subscribe twice. */
  readonly #ears = new Map<string, Set<{ hear: Hear }>>();
  /** That of the last subscription, which stands for all before it: one connection answers in order. Never rejects. */
  #confirmed: Promise<void> = Promise.resolve();

  constructor(options: RedisBusOptions) {
    const { url, namespace, processId, logger } = options;
    this.#options = options;
    this.#prefix = `trivium:${namespace}:`;
    this.#sender = encoding.encode((encoder) => encoding.writeVarString(encoder, processId));
    this.#lasting = new LastingLink({
      url,
      logger,
      patience: options.patience ?? usualPatience,
      backoff: options.backoff ?? { firstMs: 50, longestMs: 2_000 },
      jitter: options.jitter ?? Math.random,
      echoChannel: `${this.#prefix}echo:${processId}`,
      hear: (channel, message) => this.#hear(channel, message),
      restore: (link) => this.#restore(link),
    });
  }

  open(): Promise<void> {
    return this.#lasting.open();
  }

  readonly isAlone = false;

  get state(): BusState {
    return this.#lasting.state;
  }

  async publish(topic: string, message: Uint8Array): Promise<void> {
    const { state, link } = this.#lasting;
    if (state === "lost" || link === null) throw new Error("Redis is lost");
    await link.publish(this.#prefix + topic, Buffer.concat([this.#sender, message]));
  }

  subscribe(topic: string, hear: Hear): () => void {
    const channel = this.#prefix + topic;
    const ears = this.#ears.get(channel) ?? this.#begin(channel);
    const ear = { hear };
    ears.add(ear);
    return () => {
      if (ears.delete(ear) && ears.size === 0) this.#end(channel);
    };
  }

  async subscribed(): Promise<void> {
    if (this.state === "connected") await this.#confirmed;
  }

  onStateChange(listener: (state: BusState) => void): () => void {
    return this.#lasting.onStateChange(listener);
  }

  close(): Promise<void> {
    return this.#lasting.close();
  }

  #begin(channel: string): Set<{ hear: Hear }> {
    const ears = new Set<{ hear: Hear }>();
    this.#ears.set(channel, ears);
    if (this.#lasting.link !== null) this.#listen(this.#lasting.link, [channel]);
    return ears;
  }

  #end(channel: string): void {
    this.#ears.delete(channel);
    // It fails only when the link is over, and the subscription with it.
    this.#lasting.link?.ignore(channel).catch(() => {});
  }

  /** A link that is refused a subscription is given up: a bus that is deaf to one topic would look like a whole one. */
  #listen(link: RedisLink, channels: string[]): void {
    const stands = link.listen(channels);
    this.#confirmed = stands.catch((error: unknown) => link.cut(asError(error)));
  }

  async #restore(link: RedisLink): Promise<void> {
    this.#listen(link, [...this.#ears.keys()]);
    let confirmed;
    do {
      confirmed = this.#confirmed;
      await confirmed;
    } while (confirmed !== this.#confirmed); // Somebody subscribed meanwhile.
  }

  #hear(channel: string, message: Uint8Array): void {
    try {
      const decoder = decoding.createDecoder(message);
      const from = decoding.readVarString(decoder);
      if (from === this.#options.processId) return;
      const said = decoding.readTailAsUint8Array(decoder);
      for (const { hear } of this.#ears.get(channel) ?? []) hear(said, from);
    } catch (error) {
      // What one listener cannot read or do must not cost the others the link (see `LinkOptions.hear`).
      this.#options.logger.error({ err: error, channel }, "could not take a message in");
    }
  }
}
