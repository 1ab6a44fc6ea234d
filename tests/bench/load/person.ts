import type { Dialect } from "./dialect.ts";
import { LeanSocket, type Address, type SocketEvents } from "./leanSocket.ts";
import { nowUs } from "./clock.ts";
import { editMarker, findMarkers, presenceMarker, type Sighting } from "./marker.ts";
import { Typist } from "./typedUpdates.ts";
import type { Tally } from "./tally.ts";

export interface Place {
  address: Address;
  dialect: Dialect;
}

/** Above this a message is only measured: the document of a join storm. */
const keepBytes = 200_000;

const emptyStateVector = new Uint8Array([0]);
const emptyUpdate = new Uint8Array([0, 0]);

/** Somebody with a page open: joins, hears everything, may write and say where they are. */
export class Person implements SocketEvents, Sighting {
  /** Bytes of the step 2 that was heard first. Rejects when the connection ends before. */
  readonly synced: Promise<number>;
  readonly number: number;
  readonly #place: Place;
  readonly #tally: Tally;
  readonly #socket: LeanSocket;
  readonly #typist: Typist;
  /** The last sequence heard of each person, by their number. */
  readonly #heard: Int32Array;
  /** Messages heard so far. */
  heardCount = 0;
  #settle: { synced: (bytes: number) => void; lost: (reason: Error) => void } | null = null;
  #heardAtUs = 0;
  #sequence = 0;
  #presenceSequence = 0;
  #isGone = false;

  /** Numbers are 0 to `people` - 1 and unique in a crowd. */
  constructor(place: Place, number: number, people: number, tally: Tally) {
    this.#place = place;
    this.number = number;
    this.#tally = tally;
    this.#heard = new Int32Array(people).fill(-1);
    this.#typist = new Typist(1_000_000_000 + Math.floor(Math.random() * 3_000_000_000));
    this.synced = new Promise((synced, lost) => (this.#settle = { synced, lost }));
    this.synced.catch(() => {}); // Whoever opened the crowd hears of it.
    this.#socket = new LeanSocket(place.address, this, keepBytes);
  }

  get isGone(): boolean {
    return this.#isGone;
  }

  leave(): void {
    this.#socket.cut();
  }

  beginParagraph(): void {
    this.sendUpdate(this.#typist.paragraph());
  }

  type(dueUs: number): void {
    const us = nowUs();
    this.#sequence += 1;
    this.#tally.sent("edit", dueUs, us);
    this.sendUpdate(this.#typist.type(editMarker(this.number, this.#sequence, us)));
  }

  /** Words without a marker: nobody counts them. In ASCII. */
  write(words: string): void {
    this.sendUpdate(this.#typist.type(words));
  }

  sendUpdate(update: Uint8Array): void {
    this.#socket.send(this.#place.dialect.update(update));
  }

  /** Says where the caret is, as the page does, in some 250 bytes. */
  showPresence(dueUs: number): void {
    const us = nowUs();
    this.#presenceSequence += 1;
    this.#tally.sent("presence", dueUs, us);
    const { clientId } = this.#typist;
    const position = { type: { client: clientId, clock: 1 }, tname: null, item: null, assoc: 0 };
    const state = JSON.stringify({
      user: { name: "Athens editor", color: "#0b7285" },
      block: "need",
      cursor: { anchor: position, head: position },
      at: presenceMarker(this.number, this.#presenceSequence, us),
    });
    this.#socket.send(this.#place.dialect.awareness(clientId, this.#presenceSequence, state));
  }

  open(): void {
    const greeting = this.#place.dialect.greeting();
    if (greeting) this.#socket.send(greeting);
    else this.#askForState();
  }

  message(bytes: Buffer, start: number, end: number): void {
    const { dialect } = this.#place;
    this.heardCount += 1;
    switch (dialect.kindOf(bytes, start)) {
      case "authenticated":
        return this.#askForState();
      case "step-one":
        return this.#socket.send(dialect.stepTwo(emptyUpdate));
      case "step-two":
        return this.#hearState(end - start);
      case "update":
      case "awareness":
        this.#heardAtUs = nowUs();
        return findMarkers(bytes, start, end, this.#heardAtUs, this);
      case "other":
        return;
    }
  }

  bigMessage(head: Buffer, length: number): void {
    if (this.#place.dialect.kindOf(head, 0) === "step-two") this.#hearState(length);
  }

  edit(sender: number, sequence: number, sentUs: number): void {
    if (sender === this.number) return; // Some servers send an edit to its author as well.
    if (sequence <= (this.#heard[sender] ?? -1)) {
      this.#tally.repeats += 1;
      return;
    }
    this.#heard[sender] = sequence;
    this.#tally.editArrived(sentUs, this.#heardAtUs);
  }

  presence(sender: number, _sequence: number, sentUs: number): void {
    if (sender !== this.number) this.#tally.presenceArrived(sentUs, this.#heardAtUs);
  }

  closing(code: number): void {
    this.#settle?.lost(new Error(`closed with ${code}`));
  }

  gone(): void {
    this.#isGone = true;
    this.#settle?.lost(new Error("the connection ended"));
  }

  #askForState(): void {
    this.#socket.send(this.#place.dialect.stepOne(emptyStateVector));
  }

  #hearState(length: number): void {
    this.#settle?.synced(length);
    this.#settle = null;
  }
}
