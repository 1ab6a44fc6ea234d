import type { WorkshopEvent } from "#shared/events.ts";

type Stream =
  /** Nothing was heard of the page yet: a hello may come, so live events wait. */
  | { state: "unheard"; held: WorkshopEvent[] }
  | { state: "catching-up"; held: WorkshopEvent[] }
  | { state: "current" };

/**
 * The workshop's events for one connection, in order, without gap or duplicate. A page's first frame says where it
 * stands: a hello asks for what it missed, anything else means it is current (a plain y-websocket client says none).
 */
export class EventStream {
  #stream: Stream = { state: "unheard", held: [] };
  #told: { first: number; last: number } | null = null;
  readonly #eventsAfter: (n: number) => Promise<WorkshopEvent[]>;
  readonly #send: (event: WorkshopEvent) => void;

  constructor(
    eventsAfter: (n: number) => Promise<WorkshopEvent[]>,
    send: (event: WorkshopEvent) => void,
  ) {
    this.#eventsAfter = eventsAfter;
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
   * The page knows the events up to `lastEvent`. False when there is no such event: an older backup was put back, and what
   * the page knows is no longer so. Rejects when the missed ones cannot be read; a second hello asks again.
   */
  async catchUp(lastEvent: number): Promise<boolean> {
    if (this.#stream.state === "catching-up") return true;
    const held = this.#stream.state === "unheard" ? this.#stream.held : [];
    this.#stream = { state: "catching-up", held };
    const [known, ...missed] = await this.#eventsFrom(lastEvent);
    if (lastEvent > 0 && known === undefined) return false;
    this.#stream = { state: "current" };
    this.#tellNew(missed.filter((event) => event !== undefined));
    this.#tellNew(held);
    return true;
  }

  /** The event itself and those after it; for the page that knows none yet, nothing stands for the first. */
  async #eventsFrom(n: number): Promise<(WorkshopEvent | undefined)[]> {
    return n === 0 ? [undefined, ...(await this.#eventsAfter(0))] : this.#eventsAfter(n - 1);
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
