import { createClient } from "redis";
import { within } from "./within.ts";

/** How long a process waits for Redis, in milliseconds. */
export interface RedisPatience {
  /** Between an echo and the next. */
  echoEveryMs: number;
  /** What an echo, and each step of dialling, may take. */
  answerWithinMs: number;
}

/** A silent Redis is noticed, and an unanswered message given up, within the sum: 2 s. */
export const usualPatience: RedisPatience = { echoEveryMs: 500, answerWithinMs: 1_500 };

export interface LinkOptions {
  url: string;
  /** A channel that nobody else uses. */
  echoChannel: string;
  /** Called in the order of arrival. It must not throw: the client would take it for a broken stream. */
  hear: (channel: string, message: Uint8Array) => void;
  patience: RedisPatience;
}

/**
 * Two connections to Redis, one that speaks and one that listens. A link never mends itself: when one of the two is gone
 * or an echo stays out, it is over as a whole, and whoever needs Redis dials anew. So there is no link that is half there.
 */
export class RedisLink {
  readonly #options: LinkOptions;
  readonly #speaker: Client;
  readonly #listener: Client;
  readonly #over = Promise.withResolvers<Error>();
  #isOver = false;
  #nextEcho: NodeJS.Timeout | undefined;
  #echoed = () => {};

  private constructor(options: LinkOptions) {
    this.#options = options;
    this.#speaker = this.#client();
    this.#listener = this.#client();
  }

  /** Resolves when a message has made the way from one connection to the other; rejects when it cannot. */
  static async dial(options: LinkOptions): Promise<RedisLink> {
    const link = new RedisLink(options);
    try {
      await link.#connect();
    } catch (error) {
      link.cut(asError(error));
      throw error;
    }
    link.#keepEchoing();
    return link;
  }

  /** Resolves with the reason when the link is over. Whatever was not answered by then is rejected. */
  get over(): Promise<Error> {
    return this.#over.promise;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** Rejects when the link is over before Redis has answered. What is published in one turn goes out in one write. */
  async publish(channel: string, message: Buffer): Promise<void> {
    await this.#speaker.publish(channel, message);
  }

  /** Resolves when Redis sends what is published there. */
  async listen(channels: string[]): Promise<void> {
    this.#assertStands();
    if (channels.length > 0) await this.#listener.subscribe(channels, this.#hear, true);
  }

  async ignore(channel: string): Promise<void> {
    this.#assertStands();
    await this.#listener.unsubscribe(channel, this.#hear, true);
  }

  cut(reason: Error): void {
    if (this.#isOver) return;
    this.#isOver = true;
    clearTimeout(this.#nextEcho);
    this.#speaker.destroy();
    this.#listener.destroy();
    this.#over.resolve(reason);
  }

  /** Waits for what was published, if Redis still answers. */
  async close(): Promise<void> {
    clearTimeout(this.#nextEcho);
    if (!this.#isOver) {
      const answered = within(this.#options.patience.answerWithinMs, this.#speaker.close(), "late");
      await answered.catch(() => {}); // Whoever published is told by a rejection; here it makes no difference.
    }
    this.cut(new Error("the link was closed"));
  }

  /** A client that is destroyed refuses to publish, and yet keeps what else it is asked for ever. */
  #assertStands(): void {
    if (this.#isOver) throw new Error("the link is over");
  }

  readonly #hear = (message: Buffer, channel: Buffer): void => {
    const name = channel.toString();
    if (name === this.#options.echoChannel) this.#echoed();
    else this.#options.hear(name, message);
  };

  #client(): Client {
    const client = clientOf(this.#options);
    // A client that has lost its place in the stream says so as an error too, and would go on.
    client.on("error", (error: Error) => this.cut(error));
    return client;
  }

  async #connect(): Promise<void> {
    const { patience, echoChannel } = this.#options;
    const reason = `no answer within ${patience.answerWithinMs} ms`;
    const clients = [this.#speaker, this.#listener];
    // A client that is destroyed while it connects goes on connecting, so it is destroyed again when it has.
    const connected = clients.map(async (client) => {
      await client.connect();
      if (this.#isOver) client.destroy();
    });
    await within(patience.answerWithinMs, Promise.all(connected), reason);
    const proven = this.listen([echoChannel]).then(() => this.#echo());
    await within(patience.answerWithinMs, proven, reason);
  }

  #keepEchoing(): void {
    if (this.#isOver) return;
    const { echoEveryMs, answerWithinMs } = this.#options.patience;
    const reason = `no answer for ${answerWithinMs} ms`;
    this.#nextEcho = setTimeout(() => {
      within(answerWithinMs, this.#echo(), reason).then(
        () => this.#keepEchoing(),
        (error: unknown) => this.cut(asError(error)),
      );
    }, echoEveryMs);
  }

  /** Resolves when a message went out, was answered and came back: a ping would prove neither the rights nor the way. */
  async #echo(): Promise<void> {
    const heard = new Promise<void>((resolve) => (this.#echoed = resolve));
    await Promise.all([this.#speaker.publish(this.#options.echoChannel, ""), heard]);
  }
}

type Client = ReturnType<typeof clientOf>;

function clientOf({ url, patience }: LinkOptions) {
  return createClient({
    url,
    socket: { reconnectStrategy: false, connectTimeout: patience.answerWithinMs },
    disableOfflineQueue: true,
    // Neither is of use here: echoes see to time, and the client's own limit ends when a command is sent.
    commandOptions: { timeout: 0 },
    maintNotifications: "disabled",
  });
}

export function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
