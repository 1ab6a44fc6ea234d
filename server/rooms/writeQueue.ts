export interface Delivery<T> {
  /** The writes of one flush, on disk, in order. What it throws is told to `broken`. */
  deliver(writes: T[]): void;
  /** Writes of which it is not certain that they are on disk, in order, and all that waited behind them. */
  refused(writes: T[], reason: unknown): void;
  /** `deliver` threw: nothing is handed on any more. */
  broken(reason: unknown): void;
  /** Nothing waits any more. */
  settled(): void;
}

/**
 * Hands on writes in the order in which they came, each only after it is on disk. So the order of appends is the
 * order in which updates are applied and told.
 *
 * After one failed write, all that wait are refused with it: what comes behind a lost update may build on it. When
 * the queue is empty it begins anew.
 */
export class WriteQueue<T> {
  #waiting: { write: T; written: Promise<void> }[] = [];
  #draining: Promise<void> | null = null;
  #isBroken = false;
  readonly #delivery: Delivery<T>;

  constructor(delivery: Delivery<T>) {
    this.#delivery = delivery;
  }

  get length(): number {
    return this.#waiting.length;
  }

  get isEmpty(): boolean {
    return this.#draining === null;
  }

  push(write: T, written: Promise<void>): void {
    this.#waiting.push({ write, written });
    written.catch(() => {}); // Looked at when its turn comes; until then nobody waits for it.
    this.#draining ??= this.#drain();
  }

  /** Resolves when no write is under way; it never rejects. */
  async settled(): Promise<void> {
    while (this.#draining !== null) await this.#draining;
  }

  async #drain(): Promise<void> {
    let failure: { reason: unknown } | null = null;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0);
      // Writes of one commit share a promise, or should: waiting for each costs more than the rest of this.
      for (const written of new Set(batch.map((entry) => entry.written))) {
        try {
          await written;
        } catch (reason) {
          failure ??= { reason };
        }
      }
      const writes = batch.map(({ write }) => write);
      if (failure === null) this.#deliver(writes);
      else this.#delivery.refused(writes, failure.reason);
    }
    this.#draining = null;
    this.#delivery.settled();
  }

  #deliver(writes: T[]): void {
    if (this.#isBroken) return;
    try {
      this.#delivery.deliver(writes);
    } catch (error) {
      this.#isBroken = true;
      this.#delivery.broken(error);
    }
  }
}
