import type { Spread } from "../measure/statistics.ts";

/** Three digits that count, thousands apart. */
export function written(value: number): string {
  if (!Number.isFinite(value)) return "–";
  const rounded = Number(value.toPrecision(3));
  return rounded.toLocaleString("en", { maximumFractionDigits: 3 });
}

/** The median, and in parentheses the least and the most where they differ. */
export function writtenSpread(spread: Spread | null): string {
  if (spread === null) return "–";
  const [median, min, max] = [spread.median, spread.min, spread.max].map(written);
  return min === max ? `${median}` : `${median} (${min}–${max})`;
}
