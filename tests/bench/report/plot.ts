import type { Spread } from "../measure/statistics.ts";
import { written } from "./numbers.ts";

export interface PlotRow {
  label: string;
  /** Where the goal is, as a ratio; better lies to its left or right. */
  goal: number;
  better: "lower" | "higher";
  /** The first is ours. */
  points: { name: string; spread: Spread }[];
}

const width = 960;
const left = 330;
const right = 930;
const top = 70;
const rowHeight = 26;
const colors = ["#0b7285", "#e8590c", "#7048e8", "#868e96", "#2f9e44"];
const ticks = [0.01, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 1000];

/** Ratios on a logarithmic axis, one row each: a dot at the median, a line from least to most, the goal as a bracket. */
export function plot(rows: readonly PlotRow[], names: readonly string[]): string {
  const positive = (value: number) => Math.max(value, 0.01);
  const all = rows.flatMap(({ points, goal }) => [
    goal,
    ...points.flatMap(({ spread }) => [spread.min, spread.max]),
  ]);
  const low = Math.log10(Math.min(0.5, ...all.map(positive)));
  const high = Math.log10(Math.max(2, ...all.map(positive)));
  const x = (value: number) =>
    Math.round(left + ((Math.log10(positive(value)) - low) / (high - low)) * (right - left));
  const bottom = top + rows.length * rowHeight;

  const grid = ticks
    .filter((tick) => Math.log10(tick) >= low && Math.log10(tick) <= high)
    .map(
      (tick) =>
        `<line x1="${x(tick)}" x2="${x(tick)}" y1="${top - 8}" y2="${bottom}" stroke="${tick === 1 ? "#495057" : "#dee2e6"}"/>` +
        `<text x="${x(tick)}" y="${bottom + 18}" text-anchor="middle">${written(tick)} ×</text>`,
    );
  const legend = names.map(
    (name, i) =>
      `<circle cx="${left - 100 + i * 150}" cy="38" r="5" fill="${colorOf(i)}"/>` +
      `<text x="${left - 90 + i * 150}" y="42">${escaped(name)}</text>`,
  );
  const drawn = rows.map((row, i) => drawnRow(row, names, x, top + (i + 0.5) * rowHeight));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${bottom + 30}" font-family="sans-serif" font-size="12">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    `<text x="20" y="42" font-weight="bold">Ratio to what the goal names</text>`,
    `<text x="20" y="${bottom + 18}">green: the goal, and on which side of it is better</text>`,
    ...legend,
    ...grid,
    ...drawn,
    "</svg>\n",
  ].join("\n");
}

function drawnRow(
  { label, goal, better, points }: PlotRow,
  names: readonly string[],
  x: (value: number) => number,
  y: number,
): string {
  const towards = better === "lower" ? -6 : 6;
  const bracket = `M${x(goal) + towards} ${y - 9}H${x(goal)}V${y + 9}H${x(goal) + towards}`;
  // Ours last, so that it lies on top.
  const dots = points.toReversed().map(({ name, spread }) => {
    const color = colorOf(names.indexOf(name));
    return (
      `<line x1="${x(spread.min)}" x2="${x(spread.max)}" y1="${y}" y2="${y}" stroke="${color}" stroke-width="2"/>` +
      `<circle cx="${x(spread.median)}" cy="${y}" r="5" fill="${color}"><title>${escaped(name)}: ${written(spread.median)} ×</title></circle>`
    );
  });
  return [
    `<text x="20" y="${y + 4}">${escaped(label)}</text>`,
    `<path d="${bracket}" fill="none" stroke="#2b8a3e" stroke-width="2"/>`,
    ...dots,
  ].join("\n");
}

const colorOf = (index: number): string => colors[index % colors.length] ?? "#000";

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
