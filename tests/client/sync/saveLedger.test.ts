import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { syncFrame, syncStep } from "#shared/wire.ts";
import {
  changed,
  connected,
  emptyLedger,
  saved,
  sent,
  unsavedIn,
  unsavedPlacesIn,
} from "../../../client/sync/saveLedger.ts";

const somePayload = new Uint8Array([1, 2, 3]);
const emptyUpdate = new Uint8Array([0, 0]);
const update = syncFrame(syncStep.update, somePayload);
const step2 = syncFrame(syncStep.missing, somePayload);
const emptyStep2 = syncFrame(syncStep.missing, emptyUpdate);

/** Each change of a story is made in a place of its own. */
const placeOf = (change: number): string => `block:${change}`;

/**
 * A page and a server that know which change is where, beside the ledger. Changes go out as the
 * websocket provider sends them: at once while there is a socket, and with the step 2 of the next one otherwise.
 */
class Story {
  ledger = emptyLedger;
  unacknowledged = new Set<number>();
  #onDisk = new Set<number>();
  #made = 0;
  #isConnected = false;
  #isIntroduced = false;
  #frames: number[][] = [];

  change(): void {
    const change = this.#made++;
    this.unacknowledged.add(change);
    this.ledger = changed(this.ledger, [placeOf(change)]);
    if (this.#isConnected) this.#send(update, [change]);
  }

  connect(): void {
    this.drop(0);
    this.#isConnected = true;
    this.ledger = connected(this.ledger);
  }

  introduce(): void {
    if (!this.#isConnected || this.#isIntroduced) return;
    this.#isIntroduced = true;
    const inFlight = new Set(this.#frames.flat());
    const waiting = [...this.unacknowledged].filter((change) => !inFlight.has(change));
    if (waiting.every((change) => this.#onDisk.has(change))) {
      for (const change of waiting) this.unacknowledged.delete(change);
      this.ledger = sent(this.ledger, emptyStep2);
    } else {
      this.#send(step2, waiting);
    }
  }

  /** The server tells how many frames it has on disk; a number may come twice, or too late to say anything new. */
  acknowledge(count: number): void {
    if (!this.#isConnected) return;
    const upTo = Math.min(count, this.#frames.length);
    for (const change of this.#frames.slice(0, upTo).flat()) {
      this.#onDisk.add(change);
      this.unacknowledged.delete(change);
    }
    this.ledger = saved(this.ledger, upTo);
  }

  /** The socket breaks; the server may have more on disk than it could say. */
  drop(reached: number): void {
    for (const change of this.#frames.slice(0, reached).flat()) this.#onDisk.add(change);
    this.#isConnected = false;
    this.#isIntroduced = false;
    this.#frames = [];
  }

  #send(frame: Uint8Array, changes: number[]): void {
    this.#frames.push(changes);
    this.ledger = sent(this.ledger, frame);
  }
}

const step = fc.oneof(
  { weight: 4, arbitrary: fc.constant<[string, number]>(["change", 0]) },
  fc.tuple(fc.constantFrom("connect", "introduce", "acknowledge", "drop"), fc.nat(8)),
);

function play(story: Story, [kind, number]: [string, number]): void {
  if (kind === "change") story.change();
  else if (kind === "connect") story.connect();
  else if (kind === "introduce") story.introduce();
  else if (kind === "acknowledge") story.acknowledge(number);
  else story.drop(number);
}

describe("the save ledger", () => {
  it("holds as unsaved what the server has not acknowledged, whatever happens in between", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const story = new Story();
        for (const one of steps) {
          play(story, one);
          expect(unsavedIn(story.ledger)).toBe(story.unacknowledged.size);
          expect(unsavedPlacesIn(story.ledger).toSorted()).toEqual(
            [...story.unacknowledged].map(placeOf).toSorted(),
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it("comes to rest: after a last connection and its answers nothing is unsaved", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const story = new Story();
        for (const one of [
          ...steps,
          ["connect", 0],
          ["introduce", 0],
          ["acknowledge", 99],
        ] as const) {
          play(story, [one[0], one[1]]);
        }
        expect(story.ledger).toMatchObject({ carried: [], frames: [] });
      }),
    );
  });

  it("names each place once, however often it was changed", () => {
    const once = changed(changed(emptyLedger, ["title"]), ["title", "fields:ects"]);
    expect(unsavedIn(once)).toBe(2);
    expect(unsavedPlacesIn(once)).toEqual(["title", "fields:ects"]);
  });

  it("does not count frames that change nothing", () => {
    expect(sent(emptyLedger, syncFrame(syncStep.stateVector, somePayload))).toEqual(emptyLedger);
    expect(sent(emptyLedger, new Uint8Array([1, 2, 3]))).toEqual(emptyLedger);
  });
});
