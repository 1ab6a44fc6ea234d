export interface Delivery<T> {
  /** The writes of one flush, on disk, in order. What it throws is a failure as well. */
  deliver(writes: T[]): void;
  /** Called at most once. */
  fail(reason: unknown): void;
  /** Nothing waits any more, after a failure too. */
  settled(): void;
}

/**
 * Hands on writes in the order in which they came, each only after it is on disk. So the order of appends is the
 * order in which updates are applied and told.
 *
 * After one failed write nothing is handed on any more: what comes behind a lost update may build on it.
 */
export class WriteQueue<T> {
  #waiting: { write: T; written: Promise<void> }[] = [];
  #draining: Promise<void> | null = null;
  #hasFailed = false;
  readonly #delivery: Delivery<T>;

  constructor(delivery: Delivery<T>) {
    this.#delivery = delivery;
  }

  get isEmpty(): boolean {
    return this.#draining === null;
  }

  push(write: T, written: Promise<void>): void {
    this.#waiting.push({ write, written });
    this.#draining ??= this.#drain();
  }

  /** Resolves when no write is under way; it never rejects. */
  async settled(): Promise<void> {
    while (this.#draining !== null) await this.#draining;
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0);
      const outcomes = await Promise.allSettled(batch.map(({ written }) => written));
      if (this.#hasFailed) continue;
      const refused = outcomes.find((outcome) => outcome.status === "rejected");
      if (refused) this.#fail(refused.reason);
      else this.#deliver(batch.map(({ write }) => write));
    }
    this.#draining = null;
    this.#delivery.settled();
  }

  #deliver(writes: T[]): void {
    try {
      this.#delivery.deliver(writes);
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(reason: unknown): void {
    this.#hasFailed = true;
    this.#delivery.fail(reason);
  }
}
