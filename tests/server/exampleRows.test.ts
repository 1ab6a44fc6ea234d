import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { hashOf, plainText, readBlock } from "#shared/blockContent.ts";
import { fieldsOf } from "#shared/canvas.ts";
import { completenessOf, countPresent } from "#shared/completeness.ts";
import { designOf } from "#shared/design.ts";
import { designChecksOf } from "#shared/designChecks.ts";
import { principlesOf } from "#shared/principles.ts";
import { challengeTemplate } from "#shared/challengeTemplate/template.ts";
import { fieldKinds, mayStandIn, type FieldName } from "#shared/fields.ts";
import { rowColumns, rowsNames } from "#shared/rowColumns.ts";
import { rowsOf } from "#shared/rows.ts";
import { seedUpdate } from "#shared/seed.ts";
import { examples } from "../../server/examples/examples.ts";
import { universities } from "./exports/draftInput.ts";

const sum = (numbers: (number | null)[]): number =>
  numbers.reduce<number>((total, number) => total + (number ?? 0), 0);

function seeded(example: (typeof examples)["theme"]): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, seedUpdate(example.title, example, universities));
  return doc;
}

/** As in the workshop that the home page opens. */
const atHome = [
  { id: "madrid", name: "Madrid", country: "ES" },
  { id: "athens", name: "Athens", country: "GR" },
  { id: "bucharest", name: "Bucharest", country: "RO" },
].map((university) => ({ ...university, shortName: university.name, color: "#1c4e8a" }));

/** ISCED-F 2013: two digits for a broad field, three for a narrow one, four for a detailed one. */
const isced = /^\d{2,4}$/;

describe.each(Object.entries(examples))("the rows of the worked example for %s", (_, example) => {
  const doc = seeded(example);
  const outcomes = rowsOf(doc, "outcomes");
  const activities = rowsOf(doc, "activities");
  const assessments = rowsOf(doc, "assessments");
  const ids = outcomes.map(({ id }) => id);

  it("fill every cell that is theirs to fill, with values that may stand there", () => {
    for (const name of rowsNames) {
      const rows = rowsOf(doc, name);
      expect(rows.length).toBeGreaterThanOrEqual(3);
      for (const row of rows) {
        expect(row.refused).toEqual([]);
        if (name === "partners") continue;
        const values = Object.entries(row).filter(([key]) => key !== "refused");
        expect(values.filter(([, value]) => value === null || value === "")).toEqual([]);
      }
    }
  });

  it("arrive in the document as they are written down", () => {
    for (const name of rowsNames) {
      if (name === "partners") continue;
      const read = rowsOf(doc, name).map(({ refused: _refused, ...row }) => row);
      expect(read).toEqual(example.rows?.[name]);
    }
  });

  it("and the words around them pass every check of their own design", () => {
    const seededAtHome = new Y.Doc();
    Y.applyUpdate(seededAtHome, seedUpdate(example.title, example, atHome));
    const design = designOf(seededAtHome, challengeTemplate, atHome);
    expect(designChecksOf(design)).toEqual([]);
    const { present, of } = countPresent(completenessOf(design));
    expect(present).toBe(of);
    expect(principlesOf(design).filter(({ state }) => state === "not-shown")).toEqual([]);
  });

  it("have ids of their own", () => {
    const all = [...outcomes, ...activities, ...assessments, ...rowsOf(doc, "stakeholders")];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it("have three to six outcomes at several levels, each beginning with a verb that can be assessed", () => {
    expect(outcomes.length).toBeGreaterThanOrEqual(3);
    expect(outcomes.length).toBeLessThanOrEqual(6);
    expect(new Set(outcomes.map(({ bloom }) => bloom)).size).toBeGreaterThanOrEqual(3);
    for (const { text } of outcomes) {
      expect(text).not.toMatch(/^(know|understand|be aware|learn|appreciate)\b/i);
    }
  });

  it("refer to outcomes of their own table only", () => {
    for (const { outcomes: served } of [...activities, ...assessments]) {
      expect(ids).toEqual(expect.arrayContaining(served));
    }
  });

  it("serve every outcome by an activity and prove it by an assessment", () => {
    const served = new Set(activities.flatMap((row) => row.outcomes));
    const proved = new Set(assessments.flatMap((row) => row.outcomes));
    expect([...served].toSorted()).toEqual(ids.toSorted());
    expect([...proved].toSorted()).toEqual(ids.toSorted());
  });

  it("ask 25 to 30 hours for each credit, and what every partner counts", () => {
    const hours = sum(activities.map((row) => row.hours));
    const ects = Number(example.fields["ects"]);
    expect(hours / ects).toBeGreaterThanOrEqual(25);
    expect(hours / ects).toBeLessThanOrEqual(30);
    for (const { hoursPerCredit } of rowsOf(doc, "partners"))
      expect(hoursPerCredit).toBe(hours / ects);
    for (const row of activities) expect(row.contactHours).toBeLessThanOrEqual(row.hours ?? 0);
  });

  it("spread the hours over learning types, none above 70 percent", () => {
    const types = new Set(activities.map((row) => row.learningType));
    const total = sum(activities.map((row) => row.hours));
    for (const type of types) {
      const ofType = activities.filter((row) => row.learningType === type);
      expect(sum(ofType.map((row) => row.hours)) / total).toBeLessThanOrEqual(0.7);
    }
    expect(types.size).toBeGreaterThanOrEqual(4);
  });

  it("weigh 100 in all, not all of it group work", () => {
    expect(sum(assessments.map((row) => row.weight))).toBe(100);
    expect(assessments.map((row) => row.work)).toContain("individual");
  });

  it("name somebody outside who has agreed, by what they are", () => {
    const commitments = rowsOf(doc, "stakeholders").map((row) => row.commitment);
    expect(commitments).toContain("agreed");
  });

  it("fill every field of the canvas with values that may stand there", () => {
    const fields = fieldsOf(doc);
    const single = Object.keys(fieldKinds).filter((field) => field !== "intensity") as FieldName[];
    for (const field of single) {
      expect([field, mayStandIn(field, fields.get(field))]).toEqual([field, true]);
    }
    for (const code of fields.get("iscedf") as string[]) expect(code).toMatch(isced);
    expect((fields.get("iscedf") as string[])[0]).toMatch(/8$/);
  });

  it("are said once: no table is left in the words of a block that has rows", () => {
    for (const { id, rows } of challengeTemplate.blocks) {
      if (rows === undefined) continue;
      const nodes = example.texts[id] ?? [];
      expect(nodes.filter(({ type }) => type === "table")).toEqual([]);
      const words = plainText(nodes);
      const written = rowsOf(doc, rows).flatMap((row) => Object.values(row));
      for (const value of written) {
        if (typeof value === "string" && value.length > 25) expect(words).not.toContain(value);
      }
    }
  });

  it("give each block the same hash however often they are seeded", () => {
    const again = seeded(example);
    for (const block of challengeTemplate.blocks) {
      const [one, two] = [doc, again].map((of) => hashOf(readBlock(of, challengeTemplate, block)));
      expect(one).toBe(two);
    }
  });
});

it("partners lie where the universities lie that the home page opens an example with", () => {
  for (const { rows } of Object.values(examples)) {
    expect(rows?.partners?.map(({ country }) => country).toSorted()).toEqual(["ES", "GR", "RO"]);
  }
});

it("columns of partners are those that an example can fill", () => {
  const keys = rowColumns.partners.map(({ key }) => key);
  for (const { rows } of Object.values(examples)) {
    for (const { anywhere, there } of rows?.partners ?? []) {
      expect(Object.keys({ ...anywhere, ...there }).toSorted()).toEqual(keys.toSorted());
    }
  }
});
