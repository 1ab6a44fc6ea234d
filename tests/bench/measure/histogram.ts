/** Buckets per doubling: a quantile is right to about one in a hundred. */
const perDoubling = 64;
const buckets = perDoubling * 30;

/** Counts durations in µs, up to 18 minutes, at a constant price each. */
export class Histogram {
  readonly #counts = new Uint32Array(buckets);
  #total = 0;

  get total(): number {
    return this.#total;
  }

  add(us: number): void {
    const bucket = us < 1 ? 0 : Math.min(buckets - 1, Math.floor(Math.log2(us) * perDoubling));
    this.#counts[bucket] = (this.#counts[bucket] ?? 0) + 1;
    this.#total += 1;
  }

  addAll(other: Histogram): void {
    for (let bucket = 0; bucket < buckets; bucket++) {
      this.#counts[bucket] = (this.#counts[bucket] ?? 0) + (other.#counts[bucket] ?? 0);
    }
    this.#total += other.#total;
  }

  /** The duration in ms below which this share (0 to 1) of all lies; NaN when there is none. */
  quantileMs(share: number): number {
    if (this.#total === 0) return NaN;
    const wanted = Math.max(1, Math.ceil(share * this.#total));
    let seen = 0;
    for (let bucket = 0; bucket < buckets; bucket++) {
      seen += this.#counts[bucket] ?? 0;
      if (seen >= wanted) return 2 ** ((bucket + 0.5) / perDoubling) / 1000;
    }
    return NaN;
  }

  clear(): void {
    this.#counts.fill(0);
    this.#total = 0;
  }
}
