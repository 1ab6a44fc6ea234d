import * as Y from "yjs";

/** What a kept update costs besides its bytes, roughly. */
const bytesPerUpdate = 128;

/** Below this nobody minds the memory, and every merge walks over the document. */
const mergeFromBytes = 16 * 1024;

/**
 * A Y.Doc that survives an update which decodes and cannot be applied. Yjs leaves a document half changed when it
 * throws, so what led to the state before is kept, in Yjs's binary form: some tenth of the document's own memory.
 * A second document to rehearse on would double memory and work; reading the log again could not be done at once,
 * and meanwhile nobody could be answered.
 */
export class MendableDoc {
  #doc: Y.Doc;
  /** The state when `#since` was empty; null before the first update, so that a room that is only read keeps none. */
  #base: Uint8Array | null = null;
  #since: Uint8Array[] = [];
  #sinceBytes = 0;

  constructor(doc: Y.Doc) {
    this.#doc = doc;
  }

  /** Another one after an update that could not be applied; the old one is destroyed. */
  get doc(): Y.Doc {
    return this.#doc;
  }

  /**
   * False when the update could not be applied: then the document is as it was before. One that is said to be
   * complete and yet leaves structs pending counts as such: its structs wait for each other.
   */
  apply(update: Uint8Array, { isComplete }: { isComplete: boolean }): boolean {
    this.#base ??= Y.encodeStateAsUpdate(this.#doc);
    const hadPending = this.#hasPending;
    if (!this.#try(update) || (isComplete && !hadPending && this.#hasPending)) {
      this.#mend(this.#base);
      return false;
    }
    this.#remember(update, this.#base);
    return true;
  }

  get #hasPending(): boolean {
    return this.#doc.store.pendingStructs !== null;
  }

  #try(update: Uint8Array): boolean {
    try {
      Y.applyUpdate(this.#doc, update);
      return true;
    } catch {
      return false; // Yjs says nothing about why that would help anybody.
    }
  }

  #remember(update: Uint8Array, base: Uint8Array): void {
    this.#since.push(update);
    this.#sinceBytes += update.length + bytesPerUpdate;
    if (this.#sinceBytes < mergeFromBytes + base.length / 2) return;
    this.#base = Y.encodeStateAsUpdate(this.#doc);
    this.#since = [];
    this.#sinceBytes = 0;
  }

  #mend(base: Uint8Array): void {
    this.#doc.destroy();
    this.#doc = new Y.Doc();
    for (const update of [base, ...this.#since]) Y.applyUpdate(this.#doc, update);
  }
}
