import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fieldOfStudy,
  fieldsOfStudy,
  isInterdisciplinary,
  parentsOf,
} from "#shared/vocabularies/iscedF.ts";
import { searchFields } from "#shared/vocabularies/searchFields.ts";

const codes = fieldsOfStudy.terms.map(({ code }) => String(code));
const found = (query: string, language: "en" | "fr" = "en") =>
  searchFields(query, language).map(({ code }) => code);

describe("the fields of study", () => {
  it("are the 220 of the Commission's list: twelve broad, and all they contain", () => {
    expect(codes).toHaveLength(220);
    expect(new Set(codes).size).toBe(220);
    expect(codes.filter((code) => code.length === 2)).toHaveLength(12);
    expect(codes.every((code) => /^\d{2,4}$/.test(code))).toBe(true);
  });

  it("stand in the order of their tree, each behind what it is part of", () => {
    expect(codes).toEqual(codes.toSorted());
    for (const code of codes) {
      const parents = parentsOf(code).map((parent) => String(parent.code));
      const [broad, narrow] = [code.slice(0, 2), code.slice(0, 3)];
      expect(parents).toEqual([broad, narrow].filter((parent) => parent.length < code.length));
    }
  });

  it("have a label in both languages and the Commission's IRI", () => {
    for (const { code, label, iri } of fieldsOfStudy.terms) {
      expect(label.en.trim().length > 1 && label.fr.trim().length > 1).toBe(true);
      expect(iri).toBe(`http://data.europa.eu/snb/isced-f/${code}`);
    }
    expect(fieldOfStudy("0588")?.label.en).toBe(
      "Inter-disciplinary programmes and qualifications involving natural sciences, mathematics and statistics",
    );
  });

  it("say by their last digit which are inter-disciplinary, and agriculture (08) is not", () => {
    const said = fieldsOfStudy.terms.filter(({ label }) => label.en.startsWith("Inter-disc"));
    expect(codes.filter(isInterdisciplinary)).toEqual(said.map(({ code }) => code));
    expect(isInterdisciplinary("08")).toBe(false);
  });
});

describe("the search for fields", () => {
  it("offers everything while nothing is typed, the inter-disciplinary ones first", () => {
    const offered = searchFields("  ", "en");
    expect(offered).toHaveLength(220);
    const marks = offered.map((one) => one.isInterdisciplinary);
    expect(marks).toEqual(marks.toSorted((a, b) => Number(b) - Number(a)));
    expect(marks[0]).toBe(true);
  });

  it("finds by the beginning of the code", () => {
    expect(found("042")).toEqual(["042", "0421"]);
  });

  it("finds by words in any order, whatever their case and accents", () => {
    expect(found("SCIENCES environmental")[0]).toBe("0521");
    expect(found("ecologie")).toEqual([]);
    expect(found("meteo")).toEqual([]);
    expect(found("medecine", "fr")[0]).toBe("0912");
    expect(found("batiment genie", "fr")[0]).toBe("0732");
  });

  it("counts a field's own words more than those of what it is in", () => {
    const ranked = found("health");
    expect(ranked.indexOf("0910")).toBeLessThan(ranked.indexOf("0911"));
    expect(ranked).toContain("0912"); // Medicine is in Health, and says so nowhere itself.
  });

  it("offers first whose label is nothing but what was typed", () => {
    expect(found("law").slice(0, 2)).toEqual(["042", "0421"]);
    expect(found("mathematics")[0]).toBe("0541");
  });

  it("puts what says more before what is left over", () => {
    const ranked = found("health");
    expect(ranked.indexOf("1022")).toBeLessThan(ranked.indexOf("0910"));
  });

  it("finds a field by a word of its own and one of what it is in", () => {
    expect(found("welfare medicine")[0]).toBe("0912");
  });

  it("finds nothing when one word occurs nowhere", () => {
    expect(found("law zzz")).toEqual([]);
  });

  it("never refuses what is typed, and never offers a field twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (query) => {
        const all = found(query, "fr");
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  it("finds less the more words are typed", () => {
    const words = fc.constantFrom("health", "law", "sciences", "05", "design", "the", "and");
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 3 }), words, (typed, more) => {
        const wider = new Set(found(typed.join(" ")));
        expect(found([...typed, more].join(" ")).every((code) => wider.has(code))).toBe(true);
      }),
    );
  });
});
