import type { Place } from "./person.ts";
import { nowUs } from "./clock.ts";
import { LeanSocket, type SocketEvents } from "./leanSocket.ts";
import { findMarkers } from "./marker.ts";
import { PackedUpdates } from "./packedUpdates.ts";

const patienceMs = 30_000;

/** Joins a room and keeps every update it hears, first of all the answer to "what is there?". */
export class Collector implements SocketEvents {
  readonly updates = new PackedUpdates();
  /** Sequences of the edit markers heard, and of those that the first answer held. */
  readonly sequences = new Set<number>();
  sequencesAtFirst: ReadonlySet<number> = new Set();
  /** When the highest sequence was heard first. */
  highest = 0;
  highestAtUs = 0;
  readonly #place: Place;
  readonly #socket: LeanSocket;
  readonly #waiting = new Set<() => void>();
  #isSynced = false;
  #isGone = false;

  constructor(place: Place) {
    this.#place = place;
    this.#socket = new LeanSocket(place.address, this);
  }

  get isSynced(): boolean {
    return this.#isSynced;
  }

  /**
   * Resolves when `holds` does, which is asked after everything heard. Rejects when the connection ends before, or when
   * nothing was heard for half a minute.
   */
  until(holds: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = (isTooLate = false) => {
        if (holds()) resolve();
        else if (this.#isGone) reject(new Error("the connection ended"));
        else if (isTooLate) reject(new Error("waited in vain"));
        else return void patience.refresh();
        clearTimeout(patience);
        this.#waiting.delete(look);
      };
      const patience = setTimeout(() => look(true), patienceMs);
      this.#waiting.add(look);
      look();
    });
  }

  send(update: Uint8Array): void {
    this.#socket.send(this.#place.dialect.update(update));
  }

  leave(): void {
    this.#socket.cut();
  }

  open(): void {
    const greeting = this.#place.dialect.greeting();
    if (greeting) this.#socket.send(greeting);
    else this.#askForState();
  }

  message(bytes: Buffer, start: number, end: number): void {
    const { dialect } = this.#place;
    const kind = dialect.kindOf(bytes, start);
    if (kind === "authenticated") this.#askForState();
    if (kind === "step-one") this.#socket.send(dialect.stepTwo(new Uint8Array([0, 0])));
    if (kind !== "step-two" && kind !== "update") return;
    const update = dialect.updateIn(bytes, start, end);
    this.updates.push(update);
    findMarkers(update, 0, update.length, nowUs(), this);
    if (kind === "step-two" && !this.#isSynced) {
      this.#isSynced = true;
      this.sequencesAtFirst = new Set(this.sequences);
    }
    this.#look();
  }

  edit(_sender: number, sequence: number): void {
    this.sequences.add(sequence);
    if (sequence <= this.highest) return;
    this.highest = sequence;
    this.highestAtUs = nowUs();
  }

  presence(): void {}

  bigMessage(): void {}

  closing(): void {}

  gone(): void {
    this.#isGone = true;
    this.#look();
  }

  #askForState(): void {
    this.#socket.send(this.#place.dialect.stepOne(new Uint8Array([0])));
  }

  #look(): void {
    for (const look of this.#waiting) look();
  }
}
