import type { Bus, ProcessId } from "./bus.ts";

const topic = "processes";

/** One byte each. Whoever hears a hello says at once that it is alive, so that a newcomer knows whom it may lose. */
const words = { hello: 0, alive: 1, goodbye: 2 } as const;

export interface ProcessWatch {
  /** Another process said goodbye, or was not heard for 15 to 20 s. The same one may be told again, should it be heard again. */
  onGone(listener: (processId: ProcessId) => void): () => void;
  /** Says goodbye. */
  close(): Promise<void>;
}

export interface WatchPace {
  /** Between two announcements, in milliseconds. */
  announceEveryMs: number;
  /** So many announcements of our own without one of the other's, and it counts as gone. */
  patience: number;
}

/**
 * Announces this process to the others and watches over theirs. Silence is counted in turns of this process's own timer:
 * no clock takes part, and a process that was itself stopped for a while does not take that for the others' silence.
 */
export function createProcessWatch(
  bus: Bus,
  { announceEveryMs, patience }: WatchPace = { announceEveryMs: 5_000, patience: 3 },
): ProcessWatch {
  const silentTurns = new Map<ProcessId, number>();
  const listeners = new Set<(processId: ProcessId) => void>();

  // A word that the bus could not take is not missed: the next one says the same.
  const say = (word: keyof typeof words) =>
    bus.publish(topic, Uint8Array.of(words[word])).catch(() => {});

  function lose(processId: ProcessId): void {
    silentTurns.delete(processId);
    for (const listener of listeners) listener(processId);
  }

  function takeTurn(): void {
    void say("alive");
    for (const [processId, turns] of silentTurns) {
      if (turns < patience) silentTurns.set(processId, turns + 1);
      else lose(processId);
    }
  }

  const endHearing = bus.subscribe(topic, ([word], from) => {
    if (word === words.goodbye) return lose(from);
    silentTurns.set(from, 0);
    if (word === words.hello) void say("alive");
  });
  const endStates = bus.onStateChange((state) => {
    if (state === "lost") return;
    for (const processId of silentTurns.keys()) silentTurns.set(processId, 0); // Nobody could be heard.
    void say("hello");
  });
  const turns = setInterval(takeTurn, announceEveryMs).unref();
  void bus.subscribed().then(() => say("hello"));

  return {
    onGone(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      clearInterval(turns);
      endHearing();
      endStates();
      await say("goodbye");
    },
  };
}
