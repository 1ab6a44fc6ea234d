import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { learningBalanceOf } from "#shared/learningBalance.ts";
import { learningTypes } from "#shared/vocabularies/learningTypes.ts";
import { wholePercents } from "#shared/wholePercents.ts";
import { designWith } from "./someDesign.ts";

const types = learningTypes.terms.map(({ code }) => String(code));
const balance = (rows: { learningType?: string; hours: number }[], fields = {}) =>
  learningBalanceOf(
    designWith({ activities: rows.map((row) => ({ title: "x", ...row })) }).activities,
    new Map(Object.entries(fields)),
  );

describe("the balance of learning types", () => {
  it("has shares that add up to one, or to nothing while no hour has a type", () => {
    const row = fc.record({
      learningType: fc.constantFrom(...types),
      hours: fc.integer({ min: 0, max: 50 }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const { shares, typedHours } = balance(rows);
        const sum = shares.reduce((total, { share }) => total + share, 0);
        expect(sum).toBeCloseTo(typedHours === 0 ? 0 : 1);
      }),
    );
  });

  it("keeps apart the hours of activities without a type", () => {
    const found = balance([{ learningType: "inquiry", hours: 10 }, { hours: 4 }]);
    expect(found).toMatchObject({ typedHours: 10, untypedHours: 4 });
  });

  it("names a type only above seventy percent", () => {
    const dominant = (hours: number) =>
      balance([
        { learningType: "acquisition", hours },
        { learningType: "practice", hours: 100 - hours },
      ]).dominant;
    expect([70, 71].map(dominant)).toEqual([null, "acquisition"]);
  });

  it("reads a plan in whole percent and nothing else", () => {
    const { shares } = balance([], {
      "plan.acquisition": 20,
      "plan.inquiry": 120,
      "plan.practice": "a lot",
    });
    expect(shares.map(({ plannedPercent }) => plannedPercent)).toEqual([
      20,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe("shares in whole percent", () => {
  it("sum to 100, each less than a point from the exact share", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5_000), { minLength: 1, maxLength: 8 }), (parts) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        const percents = wholePercents(parts);
        expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(total === 0 ? 0 : 100);
        percents.forEach((percent, index) => {
          const exact = total === 0 ? 0 : (100 * (parts[index] ?? 0)) / total;
          expect(Math.abs(percent - exact)).toBeLessThan(1);
        });
      }),
    );
  });
});
