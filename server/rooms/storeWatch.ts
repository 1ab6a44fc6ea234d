import type { Logger } from "pino";

/** What the rooms need to know of the store as a whole. */
export interface StoreProbe {
  /** Resolves when a write went through, and rejects when the store refuses it. */
  write(): Promise<void>;
  /** Reads the installation's generation: another one after a backup was put back. */
  generation(): Promise<string>;
}

export type StoreState = { state: "writable" } | { state: "refusing"; reason: unknown };

export interface StoreWatch {
  readonly current: StoreState;
  /** Somebody's write was refused. */
  refused(reason: unknown): void;
  /** Somebody's write was refused because a backup was put back. */
  replaced(): void;
  /** An append is under way. Several may share a promise; it is watched once. */
  watch(append: Promise<void>): void;
  /** Says nothing more. */
  stop(): void;
}

export interface StoreWatchSetting {
  probe: StoreProbe;
  logger: Logger;
  /** Called once each time the state becomes another. */
  onChange(current: StoreState): void;
  /** A backup was put back: nothing that was read before holds any more. */
  onNewGeneration(): void;
  /** How often the store is looked at while it works and while it refuses. */
  everyMs: number;
  /** An append that takes longer than this counts as refused until it ends. */
  patienceMs: number;
}

/**
 * Knows whether the store takes writes, and finds out by itself when that changes: from refused writes at once, from
 * appends that hang within `patienceMs`, and by looking every `everyMs`. While it refuses it is probed by writing.
 */
export function watchStore({
  probe,
  logger,
  onChange,
  onNewGeneration,
  everyMs,
  patienceMs,
}: StoreWatchSetting): StoreWatch {
  let current: StoreState = { state: "writable" };
  let isStopped = false;
  let generation: string | null = null;
  /** Since when it is being looked; null while it is not. */
  let looking: number | null = null;
  /** The oldest first, with the moment when it came. */
  const underWay = new Map<Promise<void>, number>();

  function become(next: StoreState): void {
    if (isStopped || next.state === current.state) return;
    current = next;
    if (next.state === "refusing") logger.error({ err: next.reason }, "the store refuses writes");
    else logger.info("the store takes writes again");
    onChange(next);
  }

  function hangs(): boolean {
    const [oldest] = underWay.values();
    const since = Math.min(oldest ?? Infinity, looking ?? Infinity);
    return performance.now() - since > patienceMs;
  }

  async function look(): Promise<void> {
    if (hangs())
      return become({ state: "refusing", reason: new Error("the store does not answer") });
    if (looking !== null) return;
    looking = performance.now();
    try {
      const read = await probe.generation();
      if (generation !== null && read !== generation) onNewGeneration();
      generation = read;
      if (current.state === "refusing") {
        await probe.write();
        become({ state: "writable" });
      }
    } catch (reason) {
      become({ state: "refusing", reason });
    } finally {
      looking = null;
    }
  }

  const timer = setInterval(() => void look(), everyMs).unref();
  void look();

  return {
    get current() {
      return current;
    },
    refused: (reason) => become({ state: "refusing", reason }),
    replaced() {
      generation = null; // Whichever is read next is the one that is known now.
      onNewGeneration();
    },
    watch(append) {
      if (underWay.has(append)) return;
      underWay.set(append, performance.now());
      const end = () => void underWay.delete(append);
      append.then(end, end);
    },
    stop() {
      isStopped = true;
      clearInterval(timer);
    },
  };
}
