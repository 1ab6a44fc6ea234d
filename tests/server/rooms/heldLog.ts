import type { UpdateLog } from "../../../server/rooms/updateLog.ts";

/** A log in front of another one that can hold appends back, and refuse appends or reads. */
export class HeldLog implements UpdateLog {
  readonly #log: UpdateLog;
  readonly #waiting: (() => void)[] = [];
  readonly #watchers = new Set<() => void>();
  #isHolding = false;
  refusesAppends = false;
  refusesReads = false;
  reads = 0;
  appends = 0;

  constructor(log: UpdateLog) {
    this.#log = log;
  }

  hold(): void {
    this.#isHolding = true;
  }

  release(): void {
    this.#isHolding = false;
    for (const go of this.#waiting.splice(0)) go();
  }

  discard(canvasId: string, update: Uint8Array): Promise<void> {
    return this.#log.discard(canvasId, update);
  }

  /** Resolves when so many appends are held back. */
  async untilHeld(count: number): Promise<void> {
    while (this.#waiting.length < count) {
      await new Promise<void>((resolve) => this.#watchers.add(resolve));
    }
  }

  async append(canvasId: string, update: Uint8Array): Promise<void> {
    this.appends += 1;
    if (this.#isHolding) await this.#turn();
    if (this.refusesAppends) throw new Error("the disk is full");
    return this.#log.append(canvasId, update);
  }

  async read(canvasId: string): Promise<Uint8Array[]> {
    this.reads += 1;
    if (this.refusesReads) throw new Error("the disk cannot be read");
    return this.#log.read(canvasId);
  }

  #turn(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      for (const look of this.#watchers) look();
      this.#watchers.clear();
    });
  }
}

/** For `startRooms`: the held log is there when the rooms are. */
export function holding(): { wrap: (log: UpdateLog) => UpdateLog; held: () => HeldLog } {
  let log: HeldLog | null = null;
  return {
    wrap: (inner) => (log = new HeldLog(inner)),
    held: () => {
      if (log === null) throw new Error("start the rooms first");
      return log;
    },
  };
}
