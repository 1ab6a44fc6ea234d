import { describe, expect, it } from "vitest";
import { plot, type PlotRow } from "../bench/report/plot.ts";

const row: PlotRow = {
  label: "workshop: delivery p99 ÷ best peer",
  goal: 1,
  better: "lower",
  points: [
    { name: "ours", spread: { median: 0.5, min: 0.4, max: 0.6 } },
    { name: "<theirs>", spread: { median: 4, min: 2, max: 8 } },
  ],
};

const drawn = plot([row], ["ours", "<theirs>"]);
const places = (pattern: RegExp) => [...drawn.matchAll(pattern)].map((match) => Number(match[1]));

describe("the benchmark's plot", () => {
  it("puts a smaller ratio further to the left, and both on the row's height", () => {
    const [theirs = 0, ours = 0] = places(
      /<circle cx="(\d+)" cy="\d+" r="5" fill="[^"]*"><title>/g,
    );
    expect(ours).toBeLessThan(theirs);
    const heights = places(/<circle cx="\d+" cy="(\d+)" r="5" fill="[^"]*"><title>/g);
    expect(new Set(heights).size).toBe(1);
  });

  it("draws the spread from the least to the most", () => {
    const from = places(/<line x1="(\d+)" x2="\d+" y1="\d+" y2="\d+" stroke="[^"]*" stroke-width/g);
    const to = places(/<line x1="\d+" x2="(\d+)" y1="\d+" y2="\d+" stroke="[^"]*" stroke-width/g);
    expect(from).toHaveLength(2);
    for (const [i, start] of from.entries()) expect(start).toBeLessThan(to[i] ?? 0);
  });

  it("is well-formed whatever a contender is called, and the same for the same figures", () => {
    expect(drawn).toContain("&lt;theirs&gt;: 4 ×");
    expect(drawn).not.toContain("<theirs>");
    expect(plot([row], ["ours", "<theirs>"])).toBe(drawn);
    expect(plot([], [])).toMatch(/^<svg [^]*<\/svg>\n$/);
  });
});
