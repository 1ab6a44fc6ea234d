import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignmentOf } from "#shared/alignment.ts";
import { designWith } from "./someDesign.ts";

const three = [{ text: "one" }, { text: "two" }, { text: "three" }];

describe("the alignment", () => {
  it("has a mark exactly where a row refers to an outcome", () => {
    const refs = fc.array(fc.subarray(["o1", "o2", "o3"]), { maxLength: 5 });
    fc.assert(
      fc.property(refs, refs, (served, proved) => {
        const design = designWith({
          outcomes: three,
          activities: served.map((outcomes) => ({ title: "a", outcomes })),
          assessments: proved.map((outcomes) => ({ title: "x", outcomes })),
        });
        const { outcomes } = alignmentOf(design);
        for (const { id, activities, assessments } of outcomes) {
          const referring = (all: string[][]) => all.filter((one) => one.includes(id)).length;
          expect(activities.length).toBe(referring(served));
          expect(assessments.length).toBe(referring(proved));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("finds what refers to nothing, and what refers to an outcome that is gone", () => {
    const design = designWith({
      outcomes: three,
      activities: [{ title: "a" }, { title: "b", outcomes: ["gone"] }],
      assessments: [{ title: "x", outcomes: ["o1", "gone"] }],
    });
    expect(alignmentOf(design)).toMatchObject({
      activitiesWithoutOutcome: ["a1", "a2"],
      assessmentsWithoutOutcome: [],
      goneIn: { activities: ["a2"], assessments: ["x1"] },
    });
  });

  it("adds up the weights that there are", () => {
    const weights = (...all: (number | null)[]) =>
      alignmentOf(designWith({ assessments: all.map((weight) => ({ title: "x", weight })) }))
        .weights;
    expect(weights(60, 30, null)).toBe(90);
    expect(weights(null, null)).toBeNull();
  });
});
