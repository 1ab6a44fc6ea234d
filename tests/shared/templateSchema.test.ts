import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { hashOf, readBlock } from "#shared/blockContent.ts";
import { fieldKeysOf, fieldsOf, fragmentName, placesOf } from "#shared/canvas.ts";
import { challengeTemplate } from "#shared/challengeTemplate/template.ts";
import { p } from "#shared/richText.ts";
import { seedUpdate } from "#shared/seed.ts";
import { promptOf, type Template } from "#shared/template.ts";
import { faultText } from "#shared/templateFaultText.ts";
import { withBothLanguages } from "#shared/templateLanguages.ts";
import { euElements, fieldNames, hues, shapes, templateLimits } from "#shared/templateLimits.ts";
import { rowsNames } from "#shared/rowColumns.ts";
import { parseTemplate } from "#shared/templateSchema.ts";
import { templateWith } from "../support/templates.ts";

/** A copy to be spoiled. */
const ours = (): Template => structuredClone(challengeTemplate);

/** Every sentence about what is wrong; none for what passes. */
function faultsIn(input: unknown, language: "en" | "fr" = "en"): string[] {
  const parsed = parseTemplate(input);
  return parsed.ok ? [] : parsed.error.map((fault) => faultText(fault, language));
}

/** The template with the value at a path put in place of what is there; undefined takes it out. */
function spoiled(path: (string | number)[], value: unknown, template: unknown = ours()): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(template)) {
    return template.map((part: unknown, i) => (i === key ? spoiled(rest, value, part) : part));
  }
  const object = Object.fromEntries(Object.entries(template ?? {}));
  return { ...object, [key]: spoiled(rest, value, object[key]) };
}

describe("the template that ships", () => {
  it("passes as it is, and again as what came out", () => {
    const once = parseTemplate(JSON.parse(JSON.stringify(challengeTemplate)));
    expect(once).toEqual({ ok: true, value: challengeTemplate });
    expect(parseTemplate(challengeTemplate)).toEqual(once);
  });
});

/** What is put where, and what is said about it. */
const faulty: [(string | number)[], unknown, string][] = [
  [["blocks", 2, "kind"], "video", "blocks, 3rd: unknown kind “video”."],
  [["blocks", 2, "kind"], 7, "blocks, 3rd, kind: is not a text."],
  [["blocks", 2, "zone"], "attic", "blocks, 3rd, zone: there is no zone “attic”."],
  [["blocks", 2, "id"], "need", "blocks, 5th, id: “need” is there twice."],
  [["blocks", 2, "id"], "constructor", "“constructor” cannot be used here"],
  [["blocks", 2, "id"], "title", "“title” is the id of the block of kind “title”"],
  [["blocks", 0, "kind"], "text", "blocks: exactly one must be of kind “title”; there is none."],
  [["blocks", 2, "fields"], ["hours"], "blocks, 3rd: unknown value “hours”."],
  [["blocks", 4, "fields"], ["primary"], "blocks, 5th, value: “primary” is there twice."],
  [["blocks", 4, "rows"], "outcomes", "table: “outcomes” is there twice."],
  [["blocks", 2, "rows"], "guests", "blocks, 3rd: unknown table “guests”."],
  [["blocks", 2, "rows"], "outcomes", "table: stands only in a block of kind “text”."],
  [["blocks", 2, "elements"], ["M99"], "blocks, 3rd: unknown element “M99”."],
  [["blocks", 2, "promptFor", "joy"], { en: "?" }, "there is no interpretation “joy”."],
  [["blocks", 2, "name"], { en: " ", fr: "" }, "name: needs words, in at least one language."],
  [["blocks", 2, "name"], undefined, "blocks, 3rd, name: is missing."],
  [["blocks", 2, "hint", "fr"], "x".repeat(121), "hint, in French: is longer than 120 characters."],
  [["blocks"], [], "blocks: there must be at least 1."],
  [["blocks"], Array(41).fill(ours().blocks[4]), "blocks: there are more than 40."],
  [["zones"], [], "zones: there must be at least 1."],
  [["interpretations"], [], "interpretations: there must be at least 1."],
  [["interpretations"], Array(7).fill(ours().interpretations[0]), "there are more than 6."],
  [["interpretations", 1, "hue"], "gold", "interpretations, 2nd: unknown hue “gold”."],
  [["interpretations", 1, "definition"], "text", "definition: is not an object with keys."],
  [["version"], -1, "version: is not a whole number from 1."],
  [["name"], "x", "name: is not an object with keys."],
  [[], "a template", "the template: is not an object with keys."],
];

describe("a fault", () => {
  it.each(faulty.map(([path, value, told]) => ({ path, value, told })))(
    "is told: $told",
    ({ path, value, told }) => {
      expect(faultsIn(spoiled(path, value)).join(" ")).toContain(told);
    },
  );

  it("is told in French too", () => {
    const faults = faultsIn(spoiled(["blocks", 2, "kind"], "video"), "fr");
    expect(faults).toEqual(["blocs, n° 3\u00A0: «\u00A0video\u00A0» n’est pas connu comme type."]);
  });

  it("does not keep others from being told", () => {
    const twice = spoiled(["blocks", 1, "kind"], 3, spoiled(["zones", 0, "id"], "A:b"));
    expect(faultsIn(twice)).toEqual([
      "zones, 1st, id: may hold small letters, digits and single hyphens between them, and begins with a letter.",
      "blocks, 2nd, kind: is not a text.",
    ]);
  });

  it("is that two interpretations look alike", () => {
    const alike = spoiled(["interpretations", 1], { ...ours().interpretations[0], id: "other" });
    expect(faultsIn(alike)).toContain(
      "interpretations, 2nd, shape: has the hue and the shape of the 1st; change one of the two.",
    );
  });

  it("quotes what was found shortly, whatever it is", () => {
    const [fault = ""] = faultsIn(spoiled(["blocks", 2, "kind"], `a\u202E\n${"😀".repeat(500)}`));
    expect(fault.length).toBeLessThan(120);
    expect(fault).not.toMatch(/[\u202E\n]/);
    expect(fault.isWellFormed()).toBe(true);
  });

  it("is to be larger than what can be sent", () => {
    const long = { en: "ü".repeat(templateLimits.text), fr: "ü".repeat(templateLimits.text) };
    const base = templateWith(6);
    const promptFor = Object.fromEntries(base.interpretations.map(({ id }) => [id, long]));
    const blocks = Array.from({ length: 39 }, (_, i) => ({
      ...base.blocks[1],
      id: `block-${i}`,
      fields: [],
      promptFor,
    }));
    const huge = { ...base, blocks: [base.blocks[0], ...blocks] };
    expect(faultsIn(huge)).toEqual(["the template: is larger than 200 kB."]);
  });

  it.each([
    "a:b",
    "a.b",
    "A",
    "1a",
    "-a",
    "a-",
    "a--b",
    "ä",
    "__proto__",
    "",
    "a b",
    "a".repeat(41),
  ])("is an id like %j, in which two places could share a name", (id) => {
    for (const list of ["blocks", "interpretations", "zones"]) {
      expect(faultsIn(spoiled([list, 1, "id"], id))).not.toEqual([]);
    }
  });
});

describe("what comes from outside", () => {
  it("never makes it throw, whatever it is", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, maxDepth: 4 }), (input) => {
        expect(faultsIn(input)).not.toEqual([]);
      }),
    );
  });

  it("never makes it throw, wherever it stands in a template", () => {
    const places = pathsIn(challengeTemplate);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.anything({ maxDepth: 2 }), (path, junk) => {
        for (const sentence of faultsIn(spoiled(path, junk))) expect(sentence).toMatch(/^\S.+\.$/s);
      }),
    );
  });

  it("may be nested as deep as it likes", () => {
    const deep: unknown = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);
    expect(faultsIn(deep)).not.toEqual([]);
    expect(faultsIn(spoiled(["blocks", 2, "prompt"], deep))).not.toEqual([]);
    expect(faultsIn({ ...ours(), more: deep })).toEqual([]);
  });

  it("is read without the keys that nobody knows here, and in the order of its zones", () => {
    const { blocks, ...rest } = ours();
    const parsed = parseTemplate({ ...rest, theme: "dark", blocks: blocks.toReversed() });
    const zones = rest.zones.map(({ id }) => id);
    expect(parsed.ok && Object.keys(parsed.value)).not.toContain("theme");
    const order = parsed.ok ? parsed.value.blocks.map(({ zone }) => zones.indexOf(zone)) : [];
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).toHaveLength(23);
  });

  it("may bring the questions of a poll, whose answers are interpretations of it", () => {
    const option = { interpretation: "theme", label: { en: "Teachers" } };
    const question = { id: "veto", question: { en: "Who?" }, options: [option] };
    const parsed = parseTemplate({ ...ours(), poll: [question] });
    expect(parsed).toMatchObject({ ok: true, value: { poll: [{ id: "veto" }] } });
    const other = { ...question, options: [{ ...option, interpretation: "joy" }] };
    expect(faultsIn({ ...ours(), poll: [other] })).toEqual([
      "poll, 1st, answers, 1st, interpretation: there is no interpretation “joy”.",
    ]);
  });
});

describe("a text in one language", () => {
  const french = spoiled(["blocks", 2, "name"], { fr: "Le défi" });

  it("is kept with the other one blank, so that somebody can still write it", () => {
    const parsed = parseTemplate(french);
    expect(parsed.ok && parsed.value.blocks[2]?.name).toEqual({ en: "", fr: "Le défi" });
  });

  it("stands for both on a canvas", () => {
    const parsed = parseTemplate(french);
    const filled = parsed.ok && withBothLanguages(parsed.value);
    expect(filled && filled.blocks[2]?.name).toEqual({ en: "Le défi", fr: "Le défi" });
    expect(withBothLanguages(challengeTemplate)).toEqual(challengeTemplate);
  });

  it("is no prompt when nobody wrote it in any", () => {
    const blank = { en: " ", fr: "" };
    const parsed = parseTemplate(
      spoiled(["interpretations", 0, "prompts"], [blank, { en: "Why?" }], {
        ...ours(),
        ...Object(spoiled(["blocks", 2, "promptFor"], { theme: blank })),
      }),
    );
    expect(parsed.ok && parsed.value.interpretations[0]?.prompts).toEqual([{ en: "Why?", fr: "" }]);
    expect(parsed.ok && parsed.value.blocks[2]?.promptFor).toEqual({});
  });
});

describe("what passes", () => {
  it("can be seeded, written, read and hashed, each place under a name of its own", () => {
    fc.assert(
      fc.property(anyTemplate, (input) => {
        const parsed = parseTemplate(input);
        fc.pre(parsed.ok);
        const template = withBothLanguages(parsed.value);
        expect(parseTemplate(JSON.parse(JSON.stringify(template)))).toEqual({
          ok: true,
          value: template,
        });
        const doc = new Y.Doc();
        const places = template.blocks.flatMap((block) => placesOf(template, block));
        expect(new Set(places.map(fragmentName)).size).toBe(places.length);
        const texts = placesWritten(template);
        Y.applyUpdate(doc, seedUpdate("A title", { title: "", fields: {}, ...texts }));
        for (const block of template.blocks) {
          for (const key of fieldKeysOf(template, block)) fieldsOf(doc).set(key, `of ${key}`);
        }
        const hashes = template.blocks.map((block) => {
          const content = readBlock(doc, template, block);
          const isText = block.kind === "text";
          const written = block.kind === "lanes" ? template.interpretations.length : 1;
          expect(content.texts.filter(({ nodes }) => nodes.length > 0)).toHaveLength(written);
          expect(content.fields).toHaveLength(isText ? fieldKeysOf(template, block).length : 0);
          for (const reading of [null, ...template.interpretations]) {
            expect(promptOf(block, reading?.id ?? null).en).toMatch(/\S/);
          }
          return hashOf(content);
        });
        expect(new Set(hashes).size).toBe(hashes.length);
      }),
      { numRuns: 60 },
    );
  });
});

const localized = fc.record(
  { en: fc.string({ minLength: 1, maxLength: 12 }), fr: fc.string({ maxLength: 12 }) },
  { requiredKeys: ["en"] },
);
const anyId = fc.oneof(
  fc.constantFrom("title", "need", "block", "fields", "outcomes", "meta", "theme", "constructor"),
  fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/),
);

/** Mostly templates that pass; some do not, which is as well. */
const anyTemplate = fc
  .record({
    readings: fc.uniqueArray(anyId, { minLength: 1, maxLength: 6 }),
    ids: fc.uniqueArray(anyId, { maxLength: 12 }),
    kinds: fc.array(fc.constantFrom("text", "lanes"), { minLength: 12, maxLength: 12 }),
    values: fc.shuffledSubarray(fieldNames),
    tables: fc.shuffledSubarray(rowsNames),
    name: localized,
    elements: fc.subarray([...euElements]),
  })
  .map(({ readings, ids, kinds, values, tables, name, elements }) => {
    const texts = { name, hint: name, prompt: name };
    const common = { zone: "zone", ...texts, elements, material: false };
    return {
      name,
      provenance: name,
      interpretations: readings.map((id, i) => ({
        id,
        name,
        definition: name,
        hue: hues[i % 5],
        shape: shapes[i % 4],
      })),
      zones: [{ id: "zone", name }],
      blocks: [
        { ...common, id: "title", kind: "title" },
        ...ids.map((id, i) => {
          const isText = kinds[i] === "text";
          const rows = isText ? tables[i] : undefined;
          return {
            ...common,
            id,
            kind: kinds[i],
            promptFor: Object.fromEntries(readings.slice(0, i).map((reading) => [reading, name])),
            fields: isText ? values.slice(i, i + 1) : [],
            ...(rows !== undefined && { rows }),
          };
        }),
      ],
    };
  });

/** Words for every place, each its own. */
function placesWritten(template: Template) {
  const ofKind = (kind: string) => template.blocks.filter((block) => block.kind === kind);
  const readings = template.interpretations.map(({ id }) => id);
  return {
    texts: Object.fromEntries(ofKind("text").map(({ id }) => [id, [p(`Words of ${id}`)]])),
    lanes: Object.fromEntries(
      ofKind("lanes").map(({ id }) => [
        id,
        Object.fromEntries(readings.map((lane) => [lane, [p(`Words of ${id} in ${lane}`)]])),
      ]),
    ),
  };
}

/** The way to every value in it. */
function pathsIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [path];
  const keys: (string | number)[] = Array.isArray(value)
    ? value.map((_, i) => i)
    : Object.keys(value);
  const parts = new Map<string | number, unknown>(
    Object.entries(value).map(([key, part]) => [Array.isArray(value) ? Number(key) : key, part]),
  );
  return [path, ...keys.flatMap((key) => pathsIn(parts.get(key), [...path, key]))];
}
