/**
 * Carries news between the server processes that share one store. A message reaches every other process once or never,
 * in the order in which its sender published: what is lost is found again by asking the store (`UpdateLog.readSince`,
 * `eventsAfter`). A process never hears itself.
 */
export interface Bus {
  /** Resolves when the bus has taken the message; rejects when it cannot be reached. */
  publish(topic: string, message: Uint8Array): Promise<void>;
  /** `from` names the sending process. Returns what ends it. Subscribing twice to a topic hears twice. */
  subscribe(topic: string, hear: (message: Uint8Array, from: ProcessId) => void): () => void;
  /**
   * Resolves when every subscription made so far hears. Ask the store after it, not before: what is published between the
   * asking and the hearing would be missed. While the bus is lost it resolves at once, since its return says the same.
   */
  subscribed(): Promise<void>;
  /** Says so when the bus is lost, and when it is back and every subscription stands again: then it is time to catch up. */
  onStateChange(listener: (state: BusState) => void): () => void;
  readonly state: BusState;
  /** Whether there are no other processes, and never will be. */
  readonly isAlone: boolean;
  close(): Promise<void>;
}

export type BusState = "connected" | "lost";

/** Random, anew at every start of a process. */
export type ProcessId = string;
