import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { challengeTemplate } from "#shared/challengeTemplate/template.ts";
import { completenessOf, countPresent, euElements } from "#shared/completeness.ts";
import { designOf } from "#shared/design.ts";
import { designChecksOf } from "#shared/designChecks.ts";
import { principles, principlesOf } from "#shared/principles.ts";
import { examples } from "../../server/examples/examples.ts";
import { seedUpdate } from "#shared/seed.ts";
import { designWith, threeUniversities } from "./someDesign.ts";

const idsOf = (...given: Parameters<typeof designWith>) =>
  designChecksOf(designWith(...given)).map(({ id }) => id);

describe("completeness", () => {
  it("gives each of the sixteen elements one state, and never misses what is provided when issued", () => {
    const standings = completenessOf(designWith({}));
    expect(standings.map(({ element }) => element)).toEqual(euElements);
    const atIssue = standings.filter(({ state }) => state === "issue-time");
    expect(atIssue.map(({ element }) => element)).toEqual(["M1", "M5", "O3"]);
    expect(countPresent(standings)).toEqual({ present: 1, of: 13 }); // The countries are known.
  });

  it("takes words for an element where the template has no table for it", () => {
    const blocks = challengeTemplate.blocks.map(({ rows: _none, ...block }) => block);
    const doc = new Y.Doc();
    doc.getXmlFragment("block:outcomes").insert(0, [new Y.XmlText("Compare policies")]);
    const design = designOf(doc, { ...challengeTemplate, blocks }, threeUniversities);
    const m6 = completenessOf(design).find(({ element }) => element === "M6");
    expect(m6?.state).toBe("present");
  });
});

describe("the checks", () => {
  it("say nothing of rows to a canvas whose template has none", () => {
    const blocks = challengeTemplate.blocks.map(({ rows: _none, ...block }) => block);
    const template = { ...challengeTemplate, blocks };
    expect(new Set(idsOf({}, {}, template))).toEqual(new Set(["element-missing"]));
  });

  it("find weights that do not sum to 100, and only when there are any", () => {
    const outcomes = [{ text: "Compare" }];
    const assessed = (weight?: number) => [{ title: "Essay", weight, outcomes: ["o1"] }];
    expect(idsOf({ outcomes, assessments: assessed(60) })).toContain("weights");
    expect(idsOf({ outcomes, assessments: assessed(100) })).not.toContain("weights");
    expect(idsOf({ outcomes, assessments: assessed() })).not.toContain("weights");
  });

  it("name the outcomes that nothing proves", () => {
    const checks = designChecksOf(
      designWith({
        outcomes: [{ text: "Compare" }, { text: "Judge" }],
        assessments: [{ title: "Essay", outcomes: ["o2"] }],
      }),
    );
    expect(checks).toContainEqual({
      id: "outcome-unproved",
      names: ["O1"],
      severity: "error",
      blockId: "assessment",
    });
  });

  it("find credits that no partner's hours fit", () => {
    const activities = [{ title: "Read", hours: 40 }];
    expect(idsOf({ activities }, { ects: 3 })).toContain("credits-unfit");
    expect(idsOf({ activities }, { ects: 1.5 })).not.toContain("credits-unfit");
    expect(idsOf({ activities: [...activities, { title: "Later" }] }, { ects: 3 })).not.toContain(
      "credits-unfit",
    );
  });

  it("find a vague verb, by the outcome's name", () => {
    const checks = designChecksOf(designWith({ outcomes: [{ text: "Understand heat" }] }));
    expect(checks).toContainEqual(
      expect.objectContaining({ id: "outcome-vague", name: "O1", verb: "understand" }),
    );
  });

  it("ask a partnership for a partner, and a theme for a voice from outside", () => {
    expect(idsOf({}, { primary: "partnership" })).toContain("no-partner-named");
    expect(idsOf({}, { primary: "theme" })).toContain("no-outside-voice");
    expect(idsOf({}, { primary: "method" })).not.toContain("no-outside-voice");
    const stakeholders = [{ name: "District health service" }];
    expect(idsOf({ stakeholders }, { primary: "partnership" })).not.toContain("no-partner-named");
  });

  it("put errors before warnings, each with a block to go to", () => {
    const severities = designChecksOf(
      designWith({ outcomes: [{ text: "Know heat" }] }, { primary: "theme" }),
    ).map(({ severity }) => severity);
    expect(severities).toEqual(severities.toSorted());
    expect(new Set(severities)).toEqual(new Set(["error", "warning"]));
  });

  it.each(["theme", "method", "partnership"] as const)(
    "find no error in the worked design of the %s, and every element that a draft can hold",
    (name) => {
      const universities = [
        { id: "madrid", name: "Madrid", shortName: "Madrid", country: "ES", color: "#000000" },
        { id: "athens", name: "Athens", shortName: "Athens", country: "GR", color: "#000000" },
        { id: "bucharest", name: "Bucharest", shortName: "Bu", country: "RO", color: "#000000" },
      ];
      const doc = new Y.Doc();
      Y.applyUpdate(doc, seedUpdate("Heat", examples[name], universities));
      const design = designOf(doc, challengeTemplate, universities);
      expect(designChecksOf(design).filter(({ severity }) => severity === "error")).toEqual([]);
      const { present, of } = countPresent(completenessOf(design));
      expect(present).toBe(of);
    },
  );
});

it("each of the ten principles has one state", () => {
  const standings = principlesOf(designWith({}));
  expect(standings.map(({ principle }) => principle)).toEqual(principles);
  expect(standings.find(({ principle }) => principle === "portable")?.state).toBe("later");
});
