import * as Y from "yjs";
import { syncStep } from "#shared/wire.ts";
import { encodeState, encodeWithoutPending } from "../log/encodeState.ts";
import { syncSocketFrame, type SocketFrame } from "./socketFrame.ts";

/** What a kept update costs besides its bytes, roughly. */
const bytesPerUpdate = 128;

/** Below this nobody minds the memory, and every encoding walks over the document. */
const encodeFromBytes = 16 * 1024;

/** Answers to state vectors that are remembered: after a restart most pages ask the same. */
const maxRememberedAnswers = 64;

/**
 * The document of one canvas as its room keeps it: always encoded, as the state of some moment and the updates since,
 * and as a Y.Doc while somebody needs one. Encoded it takes a tenth of the memory; newcomers get the encoded bytes as
 * they are; and an update that decodes and cannot be applied is undone by putting the Y.Doc together anew, since Yjs
 * leaves a document half changed when it throws.
 */
export class CanvasDocument {
  #doc: Y.Doc | null;
  /** A step 2 with the state when `#since` was empty, ready for a newcomer's socket; null while only the Y.Doc has it. */
  #base: EncodedState | null = null;
  #since: Kept[] = [];
  #sinceBytes = 0;
  #stateVector: Uint8Array | null = null;
  #snapshot: Y.Snapshot | null = null;
  readonly #answers = new Map<string, SocketFrame>();
  #wasUsed = true;
  readonly #onMaterialised: () => void;

  /** @param state as a Y.Doc; or as one update, as it is stored: then newcomers are served before there is a Y.Doc at all */
  constructor(state: Y.Doc | Uint8Array, onMaterialised: () => void = () => {}) {
    this.#onMaterialised = onMaterialised;
    if (state instanceof Y.Doc) this.#doc = state;
    else {
      this.#doc = null;
      this.#base = asStepTwo(state);
      this.#stateVector = Y.encodeStateVectorFromUpdate(state);
    }
  }

  /** The Y.Doc, put together if it is not there; ask for it each time, since it may be let go or replaced. */
  get doc(): Y.Doc {
    this.#wasUsed = true;
    if (this.#doc !== null) return this.#doc;
    this.#onMaterialised();
    return (this.#doc = this.#puttingTogether());
  }

  /**
   * Frees the memory of the Y.Doc if nobody has needed it since this was called before. Everything is still answered;
   * what needs the Y.Doc puts it together again.
   */
  rest(): void {
    const wasUsed = this.#wasUsed;
    this.#wasUsed = false;
    if (this.#doc === null || wasUsed) return;
    this.stateVector();
    this.#encoded();
    this.#snapshot = null;
    this.#answers.clear();
    this.#doc?.destroy();
    this.#doc = null;
    this.#wasUsed = false;
  }

  /**
   * Takes an update in; `frame` is what it is told to pages as. False when it could not be applied: then the document is
   * as it was before. One that leaves structs pending counts as such: it was complete, so they wait for each other.
   */
  apply(update: Uint8Array, frame: SocketFrame): boolean {
    if (!this.#take(update, { isComplete: true })) return false;
    this.#remember({ update, frame });
    return true;
  }

  /** Takes updates in from the log or another process, in any order and perhaps again; answers those that brought something. */
  merge(updates: readonly Uint8Array[]): Kept[] {
    const news: Kept[] = [];
    for (const update of updates) {
      const { doc } = this;
      let hasChanged = false;
      const hear = () => (hasChanged = true);
      const before = waiting(doc);
      doc.on("update", hear);
      const isTaken = this.#take(update, { isComplete: false });
      doc.off("update", hear);
      // Structs that still wait for others are told as they came: pages wait as well.
      if (!isTaken || (!hasChanged && waiting(doc) === before)) continue;
      const kept = { update, frame: syncSocketFrame(syncStep.update, update) };
      this.#remember(kept);
      news.push(kept);
    }
    return news;
  }

  /** What the document takes, encoded as it last was. */
  get encodedBytes(): number {
    return this.#encoded().payload.length;
  }

  stateVector(): Uint8Array {
    return (this.#stateVector ??= Y.encodeStateVector(this.doc));
  }

  /** How far the document reaches for a client. */
  held(client: number): number {
    return Y.getState(this.doc.store, client);
  }

  /**
   * What of an update stands on what is here or on other parts of it; without what it only repeats. Null when it cannot
   * be applied. A whole document is put together for it.
   */
  completePartOf(update: Uint8Array): Uint8Array | null {
    const scratch = new Y.Doc();
    Y.applyUpdate(scratch, encodeWithoutPending(this.doc));
    const isApplied = tryApply(scratch, update);
    const part = isApplied ? encodeWithoutPending(scratch, this.stateVector()) : null;
    scratch.destroy();
    return part;
  }

  /** Whether nothing in the update is new. A walk over the document, once per change of it. */
  contains(update: Uint8Array): boolean {
    this.#snapshot ??= Y.snapshot(this.doc);
    return Y.snapshotContainsUpdate(this.#snapshot, update);
  }

  /** The step 2 that brings a page with this state vector up to date. One for all pages that know the same. */
  frameFor(stateVector: Uint8Array): SocketFrame {
    if (isOfNothing(stateVector)) return this.#wholeFrame();
    const key = Buffer.from(stateVector).toString("latin1");
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const answer = syncSocketFrame(syncStep.missing, encodeState(this.doc, stateVector));
    if (this.#answers.size < maxRememberedAnswers) this.#answers.set(key, answer);
    return answer;
  }

  /** Whether an answer to this state vector takes no work. */
  hasFrameFor(stateVector: Uint8Array): boolean {
    return isOfNothing(stateVector)
      ? this.#base !== null && this.#since.length === 0
      : this.#answers.has(Buffer.from(stateVector).toString("latin1"));
  }

  /**
   * Everything, without any work: the updates since the state was last encoded, and behind them that state as a step 2. A
   * page keeps the updates pending until the state comes, so that when it has its step 2 it has all.
   */
  framesAsTheyAre(): SocketFrame[] {
    return [...this.#since.map(({ frame }) => frame), this.#encoded().frame];
  }

  destroy(): void {
    this.#doc?.destroy();
  }

  /** False when it cannot be applied; then the document is put together again as it was. */
  #take(update: Uint8Array, { isComplete }: { isComplete: boolean }): boolean {
    const { doc } = this;
    this.#encoded();
    const hadPending = hasPending(doc);
    if (tryApply(doc, update) && !(isComplete && !hadPending && hasPending(doc))) return true;
    doc.destroy();
    this.#doc = this.#puttingTogether();
    return false;
  }

  #remember(kept: Kept): void {
    this.#since.push(kept);
    this.#sinceBytes += kept.update.length + bytesPerUpdate;
    this.#forgetAnswers();
    if (this.#sinceBytes > encodeFromBytes + this.#encoded().payload.length / 2) this.#encodeAnew();
  }

  #wholeFrame(): SocketFrame {
    return this.#since.length > 0 ? this.#encodeAnew().frame : this.#encoded().frame;
  }

  #encoded(): EncodedState {
    return this.#base ?? this.#encodeAnew();
  }

  #encodeAnew(): EncodedState {
    this.#base = asStepTwo(encodeState(this.doc));
    this.#since = [];
    this.#sinceBytes = 0;
    return this.#base;
  }

  #forgetAnswers(): void {
    this.#stateVector = null;
    this.#snapshot = null;
    this.#answers.clear();
  }

  #puttingTogether(): Y.Doc {
    const doc = new Y.Doc();
    if (this.#base !== null) Y.applyUpdate(doc, this.#base.payload);
    for (const { update } of this.#since) Y.applyUpdate(doc, update);
    return doc;
  }
}

interface Kept {
  update: Uint8Array;
  /** What it is told to pages as. */
  frame: SocketFrame;
}

interface EncodedState {
  frame: SocketFrame;
  /** The encoded state within the frame: the same memory. */
  payload: Uint8Array;
}

function asStepTwo(state: Uint8Array): EncodedState {
  const frame = syncSocketFrame(syncStep.missing, state);
  return { frame, payload: frame.subarray(frame.length - state.length) };
}

function tryApply(doc: Y.Doc, update: Uint8Array): boolean {
  try {
    Y.applyUpdate(doc, update);
    return true;
  } catch {
    return false; // Yjs says nothing about why that would help anybody.
  }
}

const waiting = (doc: Y.Doc) => doc.store.pendingStructs?.update ?? doc.store.pendingDs;

const hasPending = (doc: Y.Doc) => doc.store.pendingStructs !== null;

/** The state vector of an empty document: no clients. */
export function isOfNothing(stateVector: Uint8Array): boolean {
  return stateVector.length === 1 && stateVector[0] === 0;
}
