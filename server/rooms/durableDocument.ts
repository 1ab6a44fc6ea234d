import * as Y from "yjs";
import { isEmptyUpdate } from "#shared/wire.ts";
import { WriteQueue } from "./writeQueue.ts";

export interface Write<Author> {
  author: Author;
  /** The bytes as they came: what is logged is what the author sent. */
  update: Uint8Array;
  isStepTwo: boolean;
  covers: number;
}

export interface Written<Author> extends Write<Author> {
  /** False for what the document held already: acknowledged in its turn, neither logged nor told. */
  isNews: boolean;
}

export interface WriteOutcomes<Author> {
  /** Writes of one flush, on disk and applied, in order. */
  written(writes: Written<Author>[]): void;
  /** Nothing is written or applied from now on. The culprit sent what could not be applied; null when the disk failed. */
  failed(reason: unknown, culprit: Author | null): void;
  /** No write is under way any more. */
  settled(): void;
}

/**
 * A Y.Doc that never holds anything that is not on disk: append first, apply then. It answers state vectors at
 * any time without waiting, and what it answers survives a crash.
 */
export class DurableDocument<Author> {
  readonly doc: Y.Doc;
  readonly #append: (update: Uint8Array) => Promise<void>;
  readonly #outcomes: WriteOutcomes<Author>;
  readonly #queue: WriteQueue<Written<Author>>;
  #culprit: Author | null = null;

  constructor(
    doc: Y.Doc,
    append: (update: Uint8Array) => Promise<void>,
    outcomes: WriteOutcomes<Author>,
  ) {
    this.doc = doc;
    this.#append = append;
    this.#outcomes = outcomes;
    this.#queue = new WriteQueue({
      deliver: (writes) => this.#deliver(writes),
      fail: (reason) => outcomes.failed(reason, this.#culprit),
      settled: () => outcomes.settled(),
    });
  }

  get hasWritesUnderWay(): boolean {
    return !this.#queue.isEmpty;
  }

  /** Takes an update that has been decoded once already. */
  write(write: Write<Author>): void {
    const isNews = !this.#holds(write);
    const written = isNews ? this.#append(write.update) : Promise.resolve();
    this.#queue.push({ ...write, isNews }, written);
  }

  settled(): Promise<void> {
    return this.#queue.settled();
  }

  stateVector(): Uint8Array {
    return Y.encodeStateVector(this.doc);
  }

  missingFrom(stateVector: Uint8Array): Uint8Array {
    return Y.encodeStateAsUpdate(this.doc, stateVector);
  }

  /**
   * A reconnecting page repeats in its step 2 every deletion it knows; without this the log would fill with them.
   * Other updates are not looked at: they are new but for accidents, and a snapshot costs a walk over the document.
   */
  #holds({ isStepTwo, update }: Write<Author>): boolean {
    if (isEmptyUpdate(update)) return true;
    return isStepTwo && Y.snapshotContainsUpdate(Y.snapshot(this.doc), update);
  }

  #deliver(writes: Written<Author>[]): void {
    for (const { isNews, update, author } of writes) {
      if (!isNews) continue;
      this.#culprit = author;
      Y.applyUpdate(this.doc, update);
    }
    this.#culprit = null;
    this.#outcomes.written(writes);
  }
}
