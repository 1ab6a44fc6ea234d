import { describe, expect, it } from "vitest";
import {
  languageName,
  searchLanguages,
  teachingLanguages,
} from "#shared/vocabularies/languages.ts";

const found = (query: string, language: "en" | "fr" = "en") =>
  searchLanguages(query, language).map(({ code }) => code);

describe("the languages of teaching", () => {
  it("hold the 24 official ones of the European Union and regional ones that universities teach in", () => {
    const codes = teachingLanguages.map(({ code }) => code);
    const official =
      "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv".split(" ");
    expect(codes).toEqual(expect.arrayContaining([...official, "ca", "eu", "gl", "cy"]));
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("have the IRI of the authority table", () => {
    expect(teachingLanguages.find(({ code }) => code === "ro")?.iri).toBe(
      "http://publications.europa.eu/resource/authority/language/RON",
    );
    for (const { iri } of teachingLanguages) expect(iri).toMatch(/\/[A-Z]{3}$/);
  });

  it("each have a name in both languages of the interface", () => {
    for (const { code } of teachingLanguages) {
      expect(languageName(code, "en")).not.toBe(code);
      expect(languageName(code, "fr")).not.toBe(code);
    }
    expect(languageName("el", "fr")).toBe("grec");
  });

  it.each(["xx", "ENG", "english", "", "e n", "__proto__"])("know no code %j", (code) => {
    expect(languageName(code, "en")).toBeUndefined();
  });

  it("are found by name without accents, and by code before names that begin like it", () => {
    expect(found("tcheque", "fr")).toEqual(["cs"]);
    expect(found("es")[0]).toBe("es");
    expect(found("norw")).toEqual(["no", "nb", "nn"]);
    expect(found("klingon")).toEqual([]);
  });

  it("are all offered by name while nothing is typed", () => {
    const names = found("").map((code) => languageName(code, "en") ?? "");
    expect(names).toHaveLength(teachingLanguages.length);
    expect(names).toEqual(names.toSorted(new Intl.Collator("en").compare));
  });
});
