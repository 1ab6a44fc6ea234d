import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commonSpan, creditsByPartner, fittingHours, workloadOf } from "#shared/workload.ts";
import { designWith, threeUniversities } from "./someDesign.ts";

const halves = fc.integer({ min: 0, max: 400 }).map((n) => n / 2);

describe("the workload", () => {
  it("adds up hours and contact hours, and counts what has none", () => {
    const { activities } = designWith({
      activities: [
        { title: "Read", hours: 18, contactHours: 0 },
        { title: "Map", hours: 22.5, contactHours: 4 },
        { title: "Later" },
      ],
    });
    expect(workloadOf(activities)).toEqual({ hours: 40.5, contactHours: 4, unknown: 1 });
  });

  it("is the same whatever the order of the activities", () => {
    fc.assert(
      fc.property(fc.array(halves), (hours) => {
        const of = (all: number[]) =>
          workloadOf(
            designWith({ activities: all.map((h) => ({ title: "x", hours: h })) }).activities,
          );
        expect(of(hours.toReversed())).toEqual(of(hours));
      }),
      { numRuns: 20 },
    );
  });
});

describe("credits by each partner's convention", () => {
  const partner = (id: string, hoursPerCredit: number) => ({
    id,
    refused: [],
    role: "",
    hoursPerCredit,
    courseCode: "",
    qaBody: "",
    qaAgency: "",
    recognition: "",
    nationalLevel: "",
  });

  it("times hours per credit are the hours again", () => {
    const hoursPerCredit = fc.integer({ min: 40, max: 80 }).map((n) => n / 2);
    fc.assert(
      fc.property(halves, hoursPerCredit, (hours, perCredit) => {
        const [first] = creditsByPartner({ hours, unknown: 0 }, null, threeUniversities, [
          partner("madrid", perCredit),
        ]);
        expect((first?.credits.least ?? 0) * perCredit).toBeCloseTo(hours);
        expect(first?.credits.most).toBe(first?.credits.least);
      }),
    );
  });

  it("go by 25 to 30 hours where a partner says nothing: 75 to 90 fit three credits", () => {
    const fits = (hours: number) =>
      creditsByPartner({ hours, unknown: 0 }, 3, threeUniversities, [])[0]?.fits;
    expect([74.5, 75, 90, 90.5].map(fits)).toEqual([false, true, true, false]);
  });

  it("leave a partner with one number the rounding of half a credit", () => {
    expect(fittingHours(3, { least: 26, most: 26 })).toEqual({ least: 71.5, most: 84.5 });
  });

  it("compare nothing while there are no hours or no credits", () => {
    expect(
      creditsByPartner({ hours: 0, unknown: 0 }, 3, threeUniversities, [])[0]?.fits,
    ).toBeNull();
    expect(
      creditsByPartner({ hours: 80, unknown: 0 }, null, threeUniversities, [])[0]?.fits,
    ).toBeNull();
  });
});

describe("hours that fit everywhere", () => {
  it("are those in every span", () => {
    const span = fc.tuple(fc.nat(200), fc.nat(50)).map(([least, more]) => ({
      least,
      most: least + more,
    }));
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 5 }), fc.nat(250), (spans, hours) => {
        const common = commonSpan(spans);
        const isIn = ({ least, most }: { least: number; most: number }) =>
          least <= hours && hours <= most;
        expect(common !== null && isIn(common)).toBe(spans.every(isIn));
      }),
    );
  });

  it("are none where conventions lie too far apart", () => {
    expect(
      commonSpan([20, 40].map((own) => fittingHours(3, { least: own, most: own }))),
    ).toBeNull();
    expect(commonSpan([])).toBeNull();
  });
});
