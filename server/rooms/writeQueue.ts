import { setImmediate as nextTurn } from "node:timers/promises";
import { shareOf } from "./shares.ts";

export interface Delivery<T> {
  /** Writes of one commit, or some of them, on disk, in order. What it throws is told to `broken`. */
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
 * order in which updates are applied and told. Those of one commit are handed on together, but no more than a share of
 * all that wait in one turn of the event loop.
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
    for (let first = this.#waiting[0]; first !== undefined; first = this.#waiting[0]) {
      try {
        await first.written;
      } catch (reason) {
        await this.#refuseAll(reason);
        break;
      }
      this.#deliver(this.#takeShareOf(first.written));
      if (this.#waiting.length > 0) await nextTurn();
    }
    this.#draining = null;
    this.#delivery.settled();
  }

  async #refuseAll(reason: unknown): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0);
      await Promise.allSettled(new Set(batch.map(({ written }) => written)));
      this.#delivery.refused(
        batch.map(({ write }) => write),
        reason,
      );
    }
  }

  /** Writes of one commit share a promise, or should: a turn for each costs more than the rest of this. */
  #takeShareOf(commit: Promise<void>): T[] {
    const end = this.#waiting.findIndex(({ written }) => written !== commit);
    const count = end === -1 ? this.#waiting.length : end;
    const share = this.#waiting.splice(0, Math.min(count, shareOf(this.#waiting.length)));
    return share.map(({ write }) => write);
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
