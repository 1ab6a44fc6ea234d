import { Node } from "@tiptap/pm/model";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { plainText, readFragment } from "#shared/blockContent.ts";
import type { RichNode } from "#shared/richNode.ts";
import { blockSchema } from "#shared/blockSchema.ts";
import { fieldsOf, fragmentAt, titleOf, type Place } from "#shared/canvas.ts";
import type { Example } from "#shared/example.ts";
import { seedUpdate } from "#shared/seed.ts";
import { examples } from "../../server/examples/examples.ts";

const textBlocks = [
  "interpretation",
  "need",
  "target-group",
  "prerequisites",
  "outcomes",
  "level",
  "field",
  "activities",
  "workload",
  "participation",
  "assessment",
  "partners",
  "stakeholders",
  "award",
  "quality",
  "stackability",
  "languages",
  "resources",
  "open-questions",
];
const laneBlocks = ["challenge", "owner", "impact"];
const readings = ["theme", "method", "partnership"];

function writtenPlaces({ texts, lanes }: Example): [Place, RichNode[]][] {
  return [
    ...Object.entries(texts).map(([blockId, nodes]): [Place, RichNode[]] => [{ blockId }, nodes]),
    ...Object.entries(lanes).flatMap(([blockId, byLane]) =>
      Object.entries(byLane).map(([lane, nodes]): [Place, RichNode[]] => [
        { blockId, lane },
        nodes,
      ]),
    ),
  ];
}

/** The numbers under a header of the block's only table. */
function column(nodes: RichNode[] | undefined, header: string): number[] {
  const tables = nodes?.filter(({ type }) => type === "table") ?? [];
  expect(tables).toHaveLength(1);
  const rows = (tables[0]?.content ?? []).map(({ content }) =>
    (content ?? []).map((cell) => plainText([cell])),
  );
  const index = rows[0]?.indexOf(header) ?? -1;
  expect(index).toBeGreaterThanOrEqual(0);
  return rows.slice(1).map((cells) => Number(cells[index]));
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Outcomes named in a stretch of rich text, as "O1", each once and in order. */
const outcomesIn = (nodes: RichNode[] | undefined): string[] =>
  [...new Set(plainText(nodes ?? []).match(/\bO\d\b/g))].sort();

describe.each(Object.entries(examples))("the worked example for %s", (reading, example) => {
  const { texts } = example;

  it("knows exactly the blocks and lanes of the canvas", () => {
    expect(Object.keys(texts).sort()).toEqual([...textBlocks].sort());
    expect(Object.keys(example.lanes).sort()).toEqual([...laneBlocks].sort());
    for (const byLane of Object.values(example.lanes)) {
      expect(Object.keys(byLane).sort()).toEqual([...readings].sort());
    }
  });

  it("leaves no block and no lane empty", () => {
    for (const [place, nodes] of writtenPlaces(example)) {
      expect(plainText(nodes).length, JSON.stringify(place)).toBeGreaterThan(60);
    }
  });

  it("is designed under its own reading and says most there", () => {
    expect(example.fields["primary"]).toBe(reading);
    expect(example.fields[`intensity.${reading}`]).toBe(3);
    for (const byLane of Object.values(example.lanes)) {
      const longest = readings.toSorted(
        (a, b) => plainText(byLane[b] ?? []).length - plainText(byLane[a] ?? []).length,
      )[0];
      expect(longest).toBe(reading);
    }
  });

  it("fits the lengths that the canvas advises for title and challenge", () => {
    expect(example.title.length).toBeLessThanOrEqual(120);
    for (const nodes of Object.values(example.lanes["challenge"] ?? {})) {
      expect(plainText(nodes).length).toBeLessThanOrEqual(600);
    }
  });

  it("holds only rich text that a block accepts", () => {
    for (const [, nodes] of writtenPlaces(example)) {
      const document = Node.fromJSON(blockSchema, { type: "doc", content: nodes });
      expect(() => document.check()).not.toThrow();
    }
  });

  it("reads back from a seeded document in the same words and structure", () => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, seedUpdate(example.title, example));
    expect(titleOf(doc).toString()).toBe(example.title);
    expect(fieldsOf(doc).toJSON()).toEqual(example.fields);
    for (const [place, nodes] of writtenPlaces(example)) {
      const read = readFragment(fragmentAt(doc, place));
      const written = Node.fromJSON(blockSchema, { type: "doc", content: nodes });
      expect(plainText(read)).toBe(plainText(nodes));
      expect({ type: "doc", content: read }).toEqual(written.toJSON());
    }
  });

  it("has activities whose hours and contact hours sum to what the workload block says", () => {
    const workload = plainText(texts["workload"] ?? []);
    const hours = sum(column(texts["activities"], "Hours"));
    const contact = sum(column(texts["activities"], "Contact hours"));
    expect(workload).toContain(`add up to ${hours} hours for ${example.fields["ects"]} ECTS`);
    expect(workload).toContain(`Of the ${hours} hours ${contact} are contact hours`);
  });

  it("asks 25 to 30 hours for each credit", () => {
    const perCredit = sum(column(texts["activities"], "Hours")) / Number(example.fields["ects"]);
    expect(perCredit).toBeGreaterThanOrEqual(25);
    expect(perCredit).toBeLessThanOrEqual(30);
  });

  it("has assessment weights that sum to 100", () => {
    expect(sum(column(texts["assessment"], "Weight (%)"))).toBe(100);
  });

  it("serves and proves every outcome, and no other", () => {
    const outcomes = outcomesIn(texts["outcomes"]);
    const tableOf = (nodes: RichNode[] | undefined) =>
      nodes?.filter(({ type }) => type === "table");
    expect(outcomesIn(tableOf(texts["activities"]))).toEqual(outcomes);
    expect(outcomesIn(tableOf(texts["assessment"]))).toEqual(outcomes);
  });
});
