import type {
  Compaction,
  Kept,
  Loaded,
  LogMark,
  UpdateLog,
} from "../../../server/log/updateLog.ts";

/** A log in front of another one that can hold appends back, and refuse appends or reads. */
export class HeldLog implements UpdateLog {
  readonly #log: UpdateLog;
  readonly #waiting: (() => void)[] = [];
  readonly #watchers = new Set<() => void>();
  #isHolding = false;
  refusesAppends = false;
  refusesReads = false;
  /** The append is done, and said to have failed. */
  failsAfterAppend = false;
  /** So many more records than there are, none of which can be read. */
  damaged = 0;
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

  async append(canvasId: string, update: Uint8Array, under?: string): Promise<void> {
    this.appends += 1;
    if (this.#isHolding) await this.#turn();
    if (this.refusesAppends) throw new Error("the disk is full");
    await this.#log.append(canvasId, update, under);
    if (this.failsAfterAppend) throw new Error("the answer was lost");
  }

  async read(canvasId: string): Promise<Loaded> {
    this.reads += 1;
    if (this.refusesReads) throw new Error("the disk cannot be read");
    return { ...(await this.#log.read(canvasId)), damaged: this.damaged };
  }

  async readSince(canvasId: string, mark: LogMark): Promise<Kept> {
    if (this.refusesReads) throw new Error("the disk cannot be read");
    return this.#log.readSince(canvasId, mark);
  }

  compact(canvasId: string): Promise<Compaction> {
    return this.#log.compact(canvasId);
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
