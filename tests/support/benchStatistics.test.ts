import { describe, expect, it } from "vitest";
import { Histogram } from "../bench/measure/histogram.ts";
import { bestOf, quantileOf, ratios, spreadOf } from "../bench/measure/statistics.ts";

describe("the benchmark's statistics", () => {
  it("give the median between the least and the most, without runs that gave no number", () => {
    expect(spreadOf([4, NaN, 1, 3])).toEqual({ median: 3, min: 1, max: 4 });
    expect(spreadOf([4, 2])).toEqual({ median: 3, min: 2, max: 4 });
    expect(spreadOf([NaN])).toBeNull();
  });

  it("compare the figures of one run with each other, and leave out runs that lack one", () => {
    expect(ratios([2, 9, undefined, 0], [4, undefined, 1, 0])).toEqual([0.5, 1]);
  });

  it("take the best of the peers in each run", () => {
    const peers = [
      [3, undefined, NaN],
      [5, 2, undefined],
    ];
    expect(bestOf(peers, "lower")).toEqual([3, 2, undefined]);
    expect(bestOf(peers, "higher")).toEqual([5, 2, undefined]);
  });

  it("know the value below which a share of all lies", () => {
    expect(quantileOf([5, 1, 4, 2, 3], 0.5)).toBe(3);
    expect(quantileOf([5, 1, 4, 2, 3], 0.95)).toBe(5);
    expect(quantileOf([], 0.5)).toBeNaN();
  });

  it("count durations so that a quantile is right to about one in a hundred", () => {
    const histogram = new Histogram();
    for (let us = 1; us <= 100_000; us++) histogram.add(us);
    expect(histogram.quantileMs(0.5) / 50).toBeCloseTo(1, 1);
    expect(Math.abs(histogram.quantileMs(0.99) / 99 - 1)).toBeLessThan(0.012);
    expect(new Histogram().quantileMs(0.5)).toBeNaN();
  });
});
