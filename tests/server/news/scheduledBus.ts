import type { Scheduler } from "fast-check";
import type { Bus, BusState, ProcessId } from "../../../server/news/bus.ts";

type Hear = (message: Uint8Array, from: ProcessId) => void;

export interface ScheduledBus extends Bus {
  become(state: BusState): void;
}

/** The buses of some processes, whose messages take their time as the scheduler likes; each sender's stay in order. */
export function scheduledBuses(scheduler: Scheduler, count: number): ScheduledBus[] {
  const buses: OneBus[] = Array.from(
    { length: count },
    (_, i) => new OneBus(`process ${i}`, scheduler, () => buses),
  );
  return buses;
}

class OneBus implements ScheduledBus {
  readonly isAlone = false;
  state: BusState = "connected";
  /** How often it was lost: nothing arrives that was on its way then. */
  #losses = 0;
  readonly #id: string;
  readonly #scheduler: Scheduler;
  readonly #all: () => OneBus[];
  readonly #ears = new Set<{ topic: string; hear: Hear }>();
  #confirmed = Promise.resolve();
  readonly #listeners = new Set<(state: BusState) => void>();

  constructor(id: string, scheduler: Scheduler, all: () => OneBus[]) {
    this.#id = id;
    this.#scheduler = scheduler;
    this.#all = all;
  }

  async publish(topic: string, message: Uint8Array): Promise<void> {
    if (this.state === "lost") throw new Error("the bus is lost");
    for (const other of this.#all()) {
      if (other !== this && other.state === "connected") other.#expect(this, topic, message);
    }
    const losses = this.#losses;
    await this.#step(`${this.#id} published`);
    if (losses !== this.#losses) throw new Error("the bus was lost meanwhile");
  }

  /** What is on its way from each sender, in order. */
  readonly #coming = new Map<OneBus, (() => void)[]>();

  #expect(from: OneBus, topic: string, message: Uint8Array): void {
    const losses = this.#losses;
    const queue = this.#coming.get(from) ?? [];
    this.#coming.set(from, queue);
    queue.push(() => {
      if (losses !== this.#losses) return;
      for (const ear of this.#ears) if (ear.topic === topic) ear.hear(message, from.#id);
    });
    void this.#step(`${this.#id} hears ${from.#id}`).then(() => queue.shift()?.());
  }

  subscribe(topic: string, hear: Hear): () => void {
    const ear = { topic, hear };
    this.#confirmed = this.#step(`${this.#id} hears from now on`).then(() => {
      this.#ears.add(ear);
    });
    return () => this.#ears.delete(ear);
  }

  subscribed(): Promise<void> {
    return this.#confirmed;
  }

  onStateChange(listener: (state: BusState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  become(state: BusState): void {
    if (state === this.state) return;
    this.state = state;
    if (state === "lost") this.#losses += 1;
    for (const listener of this.#listeners) listener(state);
  }

  async close(): Promise<void> {
    this.become("lost");
  }

  async #step(label: string): Promise<void> {
    await this.#scheduler.schedule(Promise.resolve(), label);
  }
}
