import { describe, expect, it } from "vitest";
import { fieldKinds } from "#shared/fields.ts";
import { rowsNames } from "#shared/rowColumns.ts";
import { challengeTemplate as template } from "#shared/challengeTemplate/template.ts";
import { lanesOf, promptOf, type Localized } from "#shared/template.ts";

const { blocks, interpretations, zones } = template;

const readings = interpretations.map(({ id }) => id);

const names: Localized[] = [
  template.name,
  ...[...interpretations, ...zones, ...blocks].map(({ name }) => name),
];

const questions: Localized[] = [
  ...interpretations.flatMap(({ prompts }) => prompts),
  ...blocks.flatMap(({ prompt, promptFor }) => [prompt, ...Object.values(promptFor)]),
];

const sentences: Localized[] = [
  template.provenance,
  ...questions,
  ...interpretations.flatMap(({ definition, watchOut }) => [definition, ...watchOut]),
  ...blocks.map(({ hint }) => hint),
];

const idsOf = (things: { id: string }[]) => things.map(({ id }) => id).join(" ");

describe("the canvas of the template", () => {
  it("has 23 blocks in five zones, each block in one of them", () => {
    expect(blocks).toHaveLength(23);
    expect(zones.map(({ id }) => id)).toEqual([
      "challenge",
      "learning",
      "proof",
      "partners",
      "promise",
    ]);
    expect(new Set(blocks.map(({ zone }) => zone))).toEqual(new Set(zones.map(({ id }) => id)));
  });

  it("reads zone by zone, so that the order of blocks and of zones agree", () => {
    const zoneOrder = blocks.map(({ zone }) => zones.findIndex(({ id }) => id === zone));
    expect(zoneOrder).toEqual(zoneOrder.toSorted((a, b) => a - b));
  });

  it("names every block, zone and interpretation once", () => {
    for (const things of [blocks, zones, interpretations]) {
      const ids = things.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("has one title, and a lane per reading in challenge, owner and impact", () => {
    const withLanes = blocks.filter(({ kind }) => kind === "lanes");
    expect(idsOf(blocks.filter(({ kind }) => kind === "title"))).toBe("title");
    expect(idsOf(withLanes)).toBe("challenge owner impact");
    for (const block of withLanes) {
      expect(lanesOf(template, block)).toEqual(["theme", "method", "partnership"]);
    }
  });

  it("keeps each single value in one block", () => {
    const fields = blocks.flatMap((block) => block.fields);
    expect(fields.toSorted()).toEqual(Object.keys(fieldKinds).toSorted());
  });

  it("keeps each table in one block", () => {
    const tables = blocks.flatMap(({ rows }) => rows ?? []);
    expect(tables.toSorted()).toEqual(rowsNames.toSorted());
  });

  it("marks as material the blocks whose change reopens an agreement on the module", () => {
    expect(idsOf(blocks.filter(({ material }) => material))).toBe(
      "title prerequisites outcomes level workload participation assessment partners award quality stackability",
    );
  });
});

describe("the European elements", () => {
  const covered = new Set(blocks.flatMap(({ elements }) => elements));

  it.each(["M2", "M3", "M4", "M6", "M7", "M8", "M9", "M10", "M11"] as const)(
    "has a block for %s",
    (element) => {
      expect(covered).toContain(element);
    },
  );

  it.each(["M1", "M5"] as const)("leaves %s to the moment of issuing", (element) => {
    expect(covered).not.toContain(element);
  });
});

describe("the three readings", () => {
  it("tell themselves apart by hue, by shape and by word", () => {
    expect(interpretations.map(({ id, hue, shape }) => `${id}: ${hue} ${shape}`)).toEqual([
      "theme: teal circle",
      "method: violet triangle",
      "partnership: orange square",
    ]);
  });

  it("each bring six or seven prompts and three or four warnings", () => {
    for (const { prompts, watchOut } of interpretations) {
      expect([6, 7]).toContain(prompts.length);
      expect([3, 4]).toContain(watchOut.length);
    }
  });

  it("each ask a question of their own wherever a block asks differently", () => {
    const differing = blocks.filter(({ promptFor }) => Object.keys(promptFor).length > 0);
    expect(idsOf(differing)).toBe(
      "interpretation challenge owner need outcomes activities participation assessment impact stakeholders resources",
    );
    for (const block of differing) {
      expect(Object.keys(block.promptFor)).toEqual(readings);
      const asked = [null, ...readings].map((reading) => promptOf(block, reading).en);
      expect(new Set(asked).size).toBe(4);
    }
  });
});

describe("the texts", () => {
  it("are written in both languages", () => {
    for (const { en, fr } of [...names, ...sentences]) {
      expect([en.trim(), fr.trim()]).not.toContain("");
    }
  });

  it("say it in French wherever they say a sentence", () => {
    for (const { en, fr } of sentences) expect(fr).not.toBe(en);
  });

  it("use typographic apostrophes, and in French no breaking space before a high sign", () => {
    for (const { en, fr } of [...names, ...sentences]) {
      expect(en + fr).not.toMatch(/['"]/);
      expect(fr).not.toMatch(/ [?!;:»]|« |[^\u202F][?!;]|[^\u00A0]:/);
    }
  });

  it("ask in every prompt, in one or two sentences", () => {
    for (const words of questions.flatMap(({ en, fr }) => [en, fr])) {
      expect(words).toContain("?");
      expect(words.match(/[.?](?=\s|$)/g)?.length).toBeLessThanOrEqual(2);
    }
  });

  it("hint in a few words that follow a name, without capital or full stop", () => {
    for (const { hint } of blocks) {
      expect(hint.en.split(" ").length).toBeLessThanOrEqual(8);
      for (const words of [hint.en, hint.fr]) expect(words).toMatch(/^\p{Ll}.*[^.]$/u);
    }
  });
});
