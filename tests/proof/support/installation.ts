import type { Measure } from "./inside.ts";
import { ProductProcess, type Start } from "./productProcess.ts";
import { embeddedStore, type Store } from "./store.ts";

interface Wanted extends Omit<Start, "env"> {
  store?: Store | undefined;
  processes?: number;
}

/** One installation of the product: a store and the processes that serve it. They can be killed and started again. */
export class Installation {
  readonly store: Store;
  readonly #processes: (ProductProcess | null)[];
  readonly #start: Omit<Start, "env">;
  /** Of processes that are gone. */
  readonly #complaints: string[] = [];

  private constructor(store: Store, start: Omit<Start, "env">, count: number) {
    this.store = store;
    this.#start = start;
    this.#processes = Array.from({ length: count }, () => null);
  }

  static async start({ store, processes = 1, ...start }: Wanted = {}): Promise<Installation> {
    const made = new Installation(store ?? (await embeddedStore()), start, processes);
    try {
      for (const at of made.#processes.keys()) await made.restart(at);
    } catch (error) {
      await made.end();
      throw error;
    }
    return made;
  }

  get size(): number {
    return this.#processes.length;
  }

  /** Where the wanted process serves, or the next one that is up; null while none is. */
  urlNear(wanted: number): string | null {
    for (let step = 0; step < this.size; step++) {
      const up = this.#processes[(wanted + step) % this.size];
      if (up) return up.url;
    }
    return null;
  }

  url(at: number): string | null {
    return this.#processes[at]?.url ?? null;
  }

  process(at = 0): ProductProcess {
    const up = this.#processes[at];
    if (!up) throw new Error(`process ${at} is not up`);
    return up;
  }

  measure(at = 0): Promise<Measure> {
    return this.process(at).measure();
  }

  async kill(at = 0): Promise<void> {
    await this.#gone(at).kill();
  }

  /** Resolves with the exit code of a process that was asked to end. */
  stop(at = 0): Promise<unknown> {
    return this.#gone(at).stop();
  }

  async restart(at = 0, change: Partial<Start> = {}): Promise<void> {
    const env = this.store.envOf(at);
    this.#processes[at] = await ProductProcess.start({ ...this.#start, env, ...change });
  }

  /** Everything that any process has logged as an error, or its runtime warned of. */
  complaints(): string[] {
    return [...this.#complaints, ...this.#processes.flatMap((up) => up?.complaints ?? [])];
  }

  async end(): Promise<void> {
    for (const [at, up] of this.#processes.entries()) if (up) await this.kill(at);
    await this.store.end();
  }

  #gone(at: number): ProductProcess {
    const gone = this.process(at);
    this.#processes[at] = null;
    this.#complaints.push(...gone.complaints);
    return gone;
  }
}
