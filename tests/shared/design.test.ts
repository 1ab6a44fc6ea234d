import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { alignmentOf } from "#shared/alignment.ts";
import { challengeTemplate } from "#shared/challengeTemplate/template.ts";
import { completenessOf, euElements } from "#shared/completeness.ts";
import { designOf } from "#shared/design.ts";
import { designChecksOf } from "#shared/designChecks.ts";
import { principlesOf } from "#shared/principles.ts";
import { workloadOf } from "#shared/workload.ts";
import { designWith, threeUniversities } from "./someDesign.ts";

const find = (design: ReturnType<typeof designWith>, id: string) =>
  designChecksOf(design).find((check) => check.id === id);

describe("a design", () => {
  it("counts the hours of an activity that has no title yet", () => {
    const { activities } = designWith({ activities: [{ hours: 18 }, {}] });
    expect(workloadOf(activities)).toEqual({ hours: 18, contactHours: 0, unknown: 0 });
  });

  it("says so of a cell that may not stand, in a row in which nothing else stands", () => {
    const doc = new Y.Doc();
    doc.getArray("activities").push([new Y.Map<unknown>([["hours", "two"]])]);
    const design = designOf(doc, challengeTemplate, threeUniversities);
    expect(find(design, "refused-cells")).toMatchObject({ count: 1, blockId: "activities" });
  });

  it("calls an outcome as its table does, though the one above has no words yet", () => {
    const design = designWith({ outcomes: [{}, { text: "Understand heat" }] });
    expect(find(design, "outcome-vague")).toMatchObject({ name: "O2" });
  });

  it("does not take an outcome whose words are being rewritten for one that is gone", () => {
    const design = designWith({
      outcomes: [{ text: "" }, { text: "Compare" }],
      activities: [{ title: "Read", outcomes: ["o1"] }],
    });
    expect(alignmentOf(design).goneIn.activities).toEqual([]);
    expect(alignmentOf(design).activitiesWithoutOutcome).toEqual([]);
  });

  it("takes the words of their block for somebody outside who is in no row", () => {
    const doc = new Y.Doc();
    doc.getMap("fields").set("primary", "partnership");
    doc.getXmlFragment("block:stakeholders").insert(0, [new Y.XmlText("The district")]);
    const design = designOf(doc, challengeTemplate, threeUniversities);
    expect(find(design, "no-partner-named")).toBeUndefined();
  });

  it("finds too many hours before every activity has its own", () => {
    const activities = [{ title: "Read", hours: 400 }, { title: "Later" }];
    expect(find(designWith({ activities }, { ects: 3 }), "credits-unfit")).toBeDefined();
  });

  it("takes the country of a university that the workshop has without one from the words of its block", () => {
    const doc = new Y.Doc();
    const state = () =>
      completenessOf(designOf(doc, challengeTemplate, [{ id: "athens", country: null }])).find(
        ({ element }) => element === "M3",
      )?.state;
    expect(state()).toBe("missing");
    doc.getXmlFragment("block:partners").insert(0, [new Y.XmlText("Greece")]);
    expect(state()).toBe("present");
  });

  it("is checked, whatever its template has been left with and whatever stands in it, by blocks that are there", () => {
    const cells = fc.record({
      text: fc.constantFrom("", "Know it", "Compare"),
      title: fc.constantFrom("", "Read"),
      hours: fc.constantFrom(undefined, 0, 18, 400),
      weight: fc.constantFrom(undefined, 40, 100),
      work: fc.constantFrom(undefined, "group"),
      learningType: fc.constantFrom(undefined, "practice"),
      outcomes: fc.subarray(["o1", "o2", "gone"]),
    });
    const rows = fc.array(cells, { maxLength: 4 });
    const table = fc.record({ outcomes: rows, activities: rows, assessments: rows });
    const blocks = fc.subarray(challengeTemplate.blocks);
    const readings = fc.integer({ min: 1, max: 3 });
    const primary = fc.constantFrom(undefined, "theme", "partnership");
    fc.assert(
      fc.property(table, blocks, readings, primary, (tables, left, count, reading) => {
        const interpretations = challengeTemplate.interpretations.slice(0, count);
        const template = { ...challengeTemplate, interpretations, blocks: left };
        const design = designWith(
          tables,
          { ects: 3, ...(reading && { primary: reading }) },
          template,
        );
        const ids = left.map(({ id }) => id);
        const standings = completenessOf(design);
        expect(standings.map(({ element }) => element)).toEqual(euElements);
        expect(principlesOf(design)).toHaveLength(10);
        for (const { blockId } of [...standings, ...designChecksOf(design)])
          expect(blockId === null || ids.includes(blockId)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
