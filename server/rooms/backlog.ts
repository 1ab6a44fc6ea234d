import { shareOf } from "./shares.ts";

/** Takes in what comes, in order, a share in each turn of the event loop. What comes within a turn is taken together. */
export class Backlog {
  #waiting: Uint8Array[] = [];
  #turn: NodeJS.Immediate | null = null;
  readonly #take: (updates: Uint8Array[]) => void;

  /** @param take must not throw */
  constructor(take: (updates: Uint8Array[]) => void) {
    this.#take = take;
  }

  add(updates: readonly Uint8Array[]): void {
    for (const update of updates) this.#waiting.push(update);
    this.#schedule();
  }

  /** Forgets what waits. */
  end(): void {
    this.#waiting = [];
    if (this.#turn !== null) clearImmediate(this.#turn);
    this.#turn = null;
  }

  #schedule(): void {
    if (this.#waiting.length > 0) this.#turn ??= setImmediate(() => this.#takeShare());
  }

  #takeShare(): void {
    this.#turn = null;
    const share = this.#waiting.splice(0, shareOf(this.#waiting.length));
    this.#schedule();
    this.#take(share);
  }
}
