/**
 * Counts one connection's document-changing frames by the rule of `isDocumentChanging`, so that *saved* means the
 * same frames at both ends. Frames are settled in the order they were accepted.
 *
 * A frame of a member who may not write is received and dropped, and saved stops before it: too low is honest, too
 * high would be a lie. The next sync step 2 catches up. A page sends in it everything this server lacked, dropped
 * frames included, so once it is on disk all frames before it are.
 */
export class SavedCount {
  #received = 0;
  #told = 0;
  /** The position of the first dropped frame that no step 2 covers; frames are counted from 1. */
  #firstDropped: number | null = null;
  /** For each frame that is being written the first position that is on disk with it: its own, or one it covers. */
  readonly #pending: number[] = [];

  /** Frames that were taken and are not yet on disk. */
  get pending(): number {
    return this.#pending.length;
  }

  get hasPending(): boolean {
    return this.#pending.length > 0;
  }

  dropped(): void {
    this.#received += 1;
    this.#firstDropped ??= this.#received;
  }

  accepted({ isStepTwo }: { isStepTwo: boolean }): void {
    this.#received += 1;
    this.#pending.push((isStepTwo ? this.#firstDropped : null) ?? this.#received);
    if (isStepTwo) this.#firstDropped = null;
  }

  /** A step 2 without content, which is not counted, says that the page holds nothing this server lacks. */
  nothingMissing(): void {
    this.#firstDropped = null;
  }

  /** The frame that was accepted first of those under way is on disk. */
  settled(): void {
    this.#pending.shift();
  }

  /** The store refused the frame that was accepted first of those under way: as if it, and what it covers, had been dropped. */
  refused(): void {
    const first = this.#pending.shift();
    if (first !== undefined) this.#firstDropped = Math.min(this.#firstDropped ?? first, first);
  }

  /** The number to tell the page, or null when it knows it already. */
  takeNews(): number | null {
    const saved = this.#saved();
    if (saved === this.#told) return null;
    this.#told = saved;
    return saved;
  }

  #saved(): number {
    const next = this.#received + 1;
    const first = this.#pending.reduce((a, b) => Math.min(a, b), this.#firstDropped ?? next);
    return first - 1;
  }
}
