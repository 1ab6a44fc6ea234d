/** A number measured several times. */
export interface Spread {
  median: number;
  min: number;
  max: number;
}

/** Null when nothing was measured. Runs that gave no number (NaN) are left out. */
export function spreadOf(values: readonly number[]): Spread | null {
  const sorted = values.filter((value) => !Number.isNaN(value)).toSorted((a, b) => a - b);
  const [min] = sorted;
  const max = sorted.at(-1);
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  const upper = sorted[Math.ceil((sorted.length - 1) / 2)];
  if (min === undefined || max === undefined || lower === undefined || upper === undefined)
    return null;
  return { median: (lower + upper) / 2, min, max };
}

/**
 * Ours over theirs, run by run: the two of a run were measured within minutes of each other, the runs were not. Runs in
 * which either is missing are left out; nothing over nothing is 1.
 */
export function ratios(
  ours: readonly (number | undefined)[],
  theirs: readonly (number | undefined)[],
): number[] {
  return ours.flatMap((own, run) => {
    const other = theirs[run];
    if (own === undefined || other === undefined) return [];
    return own === other ? [1] : [own / other];
  });
}

/** The best of several in each run; undefined where none gave a number. */
export function bestOf(
  all: readonly (readonly (number | undefined)[])[],
  better: "lower" | "higher",
): (number | undefined)[] {
  const runs = Math.max(0, ...all.map((values) => values.length));
  return Array.from({ length: runs }, (_, run) => {
    const given = all
      .flatMap((values) => values[run] ?? [])
      .filter((value) => !Number.isNaN(value));
    if (given.length === 0) return undefined;
    return better === "lower" ? Math.min(...given) : Math.max(...given);
  });
}

/** The value below which this share (0 to 1) of all lies; NaN for none. */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}
