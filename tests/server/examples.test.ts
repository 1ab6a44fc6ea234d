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
});
