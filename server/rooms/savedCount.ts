/**
 * Counts one connection's document-changing frames by the rule of `isDocumentChanging`, so that *saved* means the
 * same frames at both ends. Frames are settled in the order they were accepted.
 *
 * A frame of a member who may not write is received and dropped, and saved numbers then fall behind the page's own
 * count: too low is honest, too high would be a lie. The next sync step 2 catches up. A page sends in it
 * everything this server lacked, dropped frames included, so once it is on disk all frames before it are.
 */
export class SavedCount {
  #received = 0;
  #saved = 0;
  #told = 0;
  #pending = 0;

  get hasPending(): boolean {
    return this.#pending > 0;
  }

  dropped(): void {
    this.#received += 1;
  }

  /** Returns what `settled` has to be given when the frame is on disk. */
  accepted({ isStepTwo }: { isStepTwo: boolean }): { covers: number } {
    this.#received += 1;
    this.#pending += 1;
    return { covers: isStepTwo ? this.#received : 0 };
  }

  settled({ covers }: { covers: number }): void {
    this.#pending -= 1;
    this.#saved = Math.max(this.#saved + 1, covers);
  }

  /** The number to tell the page, or null when it knows it already. */
  takeNews(): number | null {
    if (this.#saved === this.#told) return null;
    this.#told = this.#saved;
    return this.#saved;
  }
}
