import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { hashOf, isBlockEmpty, plainText, readBlock, readFragment } from "#shared/blockContent.ts";
import { fieldsOf, titleOf } from "#shared/canvas.ts";
import { bold, bullets, heading, link, p, table } from "#shared/richText.ts";
import { seedUpdate } from "#shared/seed.ts";
import type { Block, Template } from "#shared/template.ts";

const text = (word: string) => ({ en: word, fr: word });
const interpretation = (id: string) => ({
  id,
  name: text(id),
  definition: text(id),
  hue: "teal" as const,
  shape: "circle" as const,
  prompts: [],
  watchOut: [],
});
const block = (overrides: Partial<Block>): Block => ({
  id: "need",
  zone: "challenge",
  kind: "text",
  name: text("Need"),
  hint: text("hint"),
  prompt: text("prompt"),
  promptFor: {},
  elements: [],
  material: false,
  fields: [],
  ...overrides,
});
const template: Template = {
  id: "t",
  version: 1,
  name: text("t"),
  provenance: text("t"),
  interpretations: [interpretation("theme"), interpretation("method")],
  zones: [{ id: "challenge", name: text("z") }],
  blocks: [],
};

function paragraph(doc: Y.Doc, write: (text: Y.XmlText) => void): void {
  const element = new Y.XmlElement("paragraph");
  const words = new Y.XmlText();
  element.insert(0, [words]);
  doc.getXmlFragment("block:need").push([element]);
  write(words);
}

const hash = (doc: Y.Doc, of = block({})) => hashOf(readBlock(doc, template, of));

describe("the hash of a block", () => {
  it("does not depend on the order in which marks were put on", () => {
    const [one, other] = [new Y.Doc(), new Y.Doc()];
    paragraph(one, (words) => {
      words.insert(0, "heat");
      words.format(0, 4, { bold: {} });
      words.format(0, 4, { italic: {} });
    });
    paragraph(other, (words) => {
      words.insert(0, "heat");
      words.format(0, 4, { italic: {} });
      words.format(0, 2, { bold: {} });
      words.format(2, 2, { bold: {} });
    });
    expect(hash(one)).toBe(hash(other));
  });

  it("ignores the empty paragraphs that an editor leaves at the end", () => {
    const doc = new Y.Doc();
    const before = hash(doc);
    paragraph(doc, () => undefined);
    expect(hash(doc)).toBe(before);
    expect(isBlockEmpty(readBlock(doc, template, block({})))).toBe(true);
  });

  it("changes with a word, a mark, a field and a lane", () => {
    const doc = new Y.Doc();
    const lanes = block({ kind: "lanes", id: "challenge", fields: ["ects", "intensity"] });
    const seen = new Set([hash(doc, lanes)]);
    const lane = doc.getXmlFragment("block:challenge:method");
    lane.insert(0, [new Y.XmlElement("paragraph")]);
    const words = new Y.XmlText("cooler streets");
    (lane.get(0) as Y.XmlElement).insert(0, [words]);
    seen.add(hash(doc, lanes));
    words.format(0, 6, { bold: {} });
    seen.add(hash(doc, lanes));
    fieldsOf(doc).set("ects", 3);
    seen.add(hash(doc, lanes));
    fieldsOf(doc).set("intensity.theme", 2);
    seen.add(hash(doc, lanes));
    expect(seen.size).toBe(5);
  });

  it("can be told of a document in which a client wrote what JSON cannot hold", () => {
    const doc = new Y.Doc();
    const before = hash(doc, block({ fields: ["ects", "eqf"] }));
    fieldsOf(doc).set("ects", 3n);
    fieldsOf(doc).set("eqf", new Uint8Array([7]));
    expect(hash(doc, block({ fields: ["ects", "eqf"] }))).toBe(before);
  });

  it("of the title follows the title", () => {
    const doc = new Y.Doc();
    const title = block({ id: "title", kind: "title" });
    const before = hash(doc, title);
    titleOf(doc).insert(0, "Urban heat");
    expect(hash(doc, title)).not.toBe(before);
  });
});

describe("reading a fragment", () => {
  it("keeps the words of what the schema does not know, and changes nothing", () => {
    const doc = new Y.Doc();
    const unknown = new Y.XmlElement("hologram");
    unknown.insert(0, [new Y.XmlText("kept")]);
    doc.getXmlFragment("block:need").push([unknown, new Y.XmlText("bare")]);
    const before = Y.encodeStateVector(doc);
    expect(plainText(readFragment(doc.getXmlFragment("block:need")))).toBe("kept\nbare");
    expect(Y.encodeStateVector(doc)).toEqual(before);
  });

  it("gives back what a seed wrote: headings, lists, links and tables", () => {
    const nodes = [
      heading("Why now"),
      p("Heat ", bold("kills"), ", says ", link("a source", "https://example.org/")),
      bullets("one", ["two ", bold("bold")]),
      table(["What", "Hours"], ["Read", "18"]),
    ];
    const doc = new Y.Doc();
    Y.applyUpdate(
      doc,
      seedUpdate("t", { title: "t", fields: { ects: 3 }, texts: { need: nodes }, lanes: {} }),
    );
    const read = readFragment(doc.getXmlFragment("block:need"));
    expect(read.map(({ type }) => type)).toEqual(["heading", "paragraph", "bulletList", "table"]);
    expect(plainText(read)).toBe(
      "Why now\nHeat kills, says a source\none\ntwo bold\nWhat\nHours\nRead\n18",
    );
    expect(titleOf(doc).toString()).toBe("t");
  });
});
