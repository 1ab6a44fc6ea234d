import type { WorkshopEvent } from "#shared/events.ts";
import type { Hello } from "#shared/wire.ts";

type Stream =
  /** Nothing was heard of the page yet: a hello may come, so live events wait. */
  | { state: "unheard"; held: WorkshopEvent[] }
  | { state: "catching-up"; held: WorkshopEvent[] }
  | { state: "current" };

/** Where what a page missed is read. */
export interface EventHistory {
  eventsAfter(n: number): Promise<WorkshopEvent[]>;
  generation(): Promise<string>;
}

/**
 * The workshop's events for one connection, in order, without gap or duplicate. A page's first frame says where it
 * stands: a hello asks for what it missed, anything else means it is current (a plain y-websocket client says none).
 */
export class EventStream {
  #stream: Stream = { state: "unheard", held: [] };
  #told: { first: number; last: number } | null = null;
  readonly #history: EventHistory;
  readonly #send: (event: WorkshopEvent) => void;

  constructor(history: EventHistory, send: (event: WorkshopEvent) => void) {
    this.#history = history;
    this.#send = send;
  }

  /** A live event, told in order of `n`. */
  hear(event: WorkshopEvent): void {
    if (this.#stream.state === "current") this.#tellNew([event]);
    else this.#stream.held.push(event);
  }

  /** The page has spoken, and it was no hello. */
  beCurrent(): void {
    if (this.#stream.state !== "unheard") return;
    const { held } = this.#stream;
    this.#stream = { state: "current" };
    this.#tellNew(held);
  }

  /**
   * The page knows the events up to `lastEvent`. False when there is no such event, or its records are of another generation:
   * a backup was put back, and what the page knows is no longer so; an event of the same number may be another one. Rejects
   * when that or the missed ones cannot be read; a second hello asks again.
   */
  async catchUp({ lastEvent, generation }: Hello): Promise<boolean> {
    if (this.#stream.state === "catching-up") return true;
    const held = this.#stream.state === "unheard" ? this.#stream.held : [];
    this.#stream = { state: "catching-up", held };
    const isCurrent = generation === undefined || generation === (await this.#history.generation());
    if (!isCurrent) return false;
    const [known, ...missed] = await this.#eventsFrom(lastEvent);
    if (lastEvent > 0 && known === undefined) return false;
    this.#stream = { state: "current" };
    this.#tellNew(missed.filter((event) => event !== undefined));
    this.#tellNew(held);
    return true;
  }

  /** The event itself and those after it; for the page that knows none yet, nothing stands for the first. */
  async #eventsFrom(n: number): Promise<(WorkshopEvent | undefined)[]> {
    const { eventsAfter } = this.#history;
    return n === 0 ? [undefined, ...(await eventsAfter(0))] : eventsAfter(n - 1);
  }

  /** A live event can be among the missed ones too: it is committed before it is told. */
  #tellNew(events: WorkshopEvent[]): void {
    const told = this.#told;
    const news = events.filter(({ n }) => told === null || n < told.first || n > told.last);
    for (const event of news) {
      this.#told = {
        first: Math.min(this.#told?.first ?? event.n, event.n),
        last: Math.max(this.#told?.last ?? event.n, event.n),
      };
      this.#send(event);
    }
  }
}
