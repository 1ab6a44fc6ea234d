import * as Y from "yjs";
import { err, ok, type Result } from "#shared/result.ts";
import { isEmptyUpdate, syncStep } from "#shared/wire.ts";
import type { CanvasDocument } from "./canvasDocument.ts";
import { metaItemsOf, type MetaItems } from "./metaItems.ts";
import { syncSocketFrame, type SocketFrame } from "./socketFrame.ts";
import { judge, reachedWith, type DecodedUpdate } from "./soundness.ts";
import { WriteQueue } from "./writeQueue.ts";

export interface Write<Author> {
  author: Author;
  /** The bytes as they came: what is logged is what the author sent, unless a part of it waits for what is not here. */
  update: Uint8Array;
  decoded: DecodedUpdate;
  isStepTwo: boolean;
  /** Whether it is refused when a part of it builds on what is not here. */
  mustBeComplete: boolean;
}

export interface Written<Author> {
  author: Author;
  update: Uint8Array;
  /** What it is told as; null for what the document held already: acknowledged in its turn, neither logged nor told. */
  frame: SocketFrame | null;
}

export interface WriteOutcomes<Author> {
  /** Writes of one flush, on disk and applied, in order. */
  written(writes: Written<Author>[]): void;
  /** The store refused these: perhaps they are on disk, perhaps not. They are neither applied nor told. */
  refusedByStore(authors: Author[], reason: unknown): void;
  /** The author sent what could not be applied. It and what the author sent after it is neither kept nor told. */
  unappliable(author: Author): void;
  /** A bug: nothing is written or applied from now on. */
  broken(reason: unknown): void;
  /** No write is under way any more. */
  settled(): void;
}

/** The log of one canvas, as a document needs it. */
export interface WriteLog {
  /** Resolves when the update is on disk. */
  append(update: Uint8Array): Promise<void>;
  /** Takes an appended update out again. Never rejects: a record that stays is left out at the next load. */
  discard(update: Uint8Array): Promise<void>;
}

/**
 * A document that never holds anything that is not on disk: append first, apply then. It answers state vectors at
 * any time without waiting, and what it answers survives a crash.
 */
export class DurableDocument<Author extends object> {
  readonly #document: CanvasDocument;
  /** Known when the first write comes: until then nobody needs a Y.Doc. */
  #meta: MetaItems | null = null;
  readonly #log: WriteLog;
  readonly #outcomes: WriteOutcomes<Author>;
  readonly #queue: WriteQueue<Written<Author>>;
  /** How far the clients reach with what is being written; empty when nothing is. */
  readonly #ahead = new Map<number, number>();
  readonly #expelled = new WeakSet<Author>();
  readonly #discards = new Set<Promise<void>>();

  constructor(document: CanvasDocument, log: WriteLog, outcomes: WriteOutcomes<Author>) {
    this.#document = document;
    this.#log = log;
    this.#outcomes = outcomes;
    this.#queue = new WriteQueue({
      deliver: (writes) => this.#deliver(writes),
      refused: (writes, reason) =>
        outcomes.refusedByStore(
          writes.map(({ author }) => author),
          reason,
        ),
      broken: (reason) => outcomes.broken(reason),
      settled: () => {
        this.#ahead.clear();
        outcomes.settled();
      },
    });
  }

  /** Not to be kept: it may be let go, or replaced when a write could not be applied. */
  get doc(): Y.Doc {
    return this.#document.doc;
  }

  get hasWritesUnderWay(): boolean {
    return !this.#queue.isEmpty;
  }

  /**
   * Refuses at once, before it is logged, what its structs alone show to be unsound, and what builds on structs that are
   * not here. Of a step 2 the rest is kept all the same, unless it must be complete: a page repeats in it whatever it has.
   * What waits is never kept: it may claim ids that are somebody else's, and stand in the way of the true ones.
   */
  write(write: Write<Author>): Result<void, "unsound" | "incomplete"> {
    const held = (client: number) => this.#held(client);
    const reached = reachedWith(write.decoded, held);
    const meta = (this.#meta ??= metaItemsOf(this.#document.doc));
    const verdict = judge(write.decoded, { held, reached, meta });
    if (verdict === "refused") return err("unsound");
    if (verdict === "sound") return this.#push(write, reached);
    // Applied beside what is still being written, the part that is complete could not be told.
    if (!write.isStepTwo || write.mustBeComplete || this.hasWritesUnderWay)
      return err("incomplete");
    const update = this.#document.completePartOf(write.update);
    if (update === null) return err("unsound");
    return this.#push({ ...write, update }, reachedWith(Y.decodeUpdate(update), held));
  }

  #push(write: Write<Author>, reached: ReadonlyMap<number, number>): Result<void, never> {
    const { author, update } = write;
    const isNews = !this.#holds(write);
    for (const [client, end] of reached) this.#ahead.set(client, end);
    const written = isNews ? this.#log.append(update) : Promise.resolve();
    const frame = isNews ? syncSocketFrame(syncStep.update, update) : null;
    this.#queue.push({ author, update, frame }, written);
    return ok(undefined);
  }

  /** Resolves when no write is under way and what was unappliable is out of the log; it never rejects. */
  async settled(): Promise<void> {
    await this.#queue.settled();
    await Promise.all(this.#discards);
  }

  #held(client: number): number {
    return Math.max(this.#document.held(client), this.#ahead.get(client) ?? 0);
  }

  /**
   * A reconnecting page repeats in its step 2 every deletion it knows; without this the log would fill with them.
   * Other updates are not looked at: they are new but for accidents, and looking costs a walk over the document.
   */
  #holds({ isStepTwo, update }: Write<Author>): boolean {
    return isEmptyUpdate(update) || (isStepTwo && this.#document.contains(update));
  }

  #deliver(writes: Written<Author>[]): void {
    const culprits = new Set<Author>();
    const written = writes.filter((write) => {
      const { author, update, frame } = write;
      if (!this.#expelled.has(author)) {
        if (frame === null || this.#document.apply(update, frame)) return true;
        this.#expelled.add(author);
        culprits.add(author);
      }
      if (frame !== null) this.#discard(update);
      return false;
    });
    this.#outcomes.written(written);
    for (const author of culprits) this.#outcomes.unappliable(author);
  }

  #discard(update: Uint8Array): void {
    const discard = this.#log.discard(update).finally(() => this.#discards.delete(discard));
    this.#discards.add(discard);
  }
}
