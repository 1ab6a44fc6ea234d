import { describe, expect, it } from "vitest";
import { countries, countryCode, countryName, isCountry } from "#shared/vocabularies/countries.ts";

describe("the countries", () => {
  it("are those of ISO 3166-1 and Kosovo, each once", () => {
    const codes = countries.map(({ code }) => code);
    expect(codes).toHaveLength(249 + 1);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { code, iri } of countries) {
      expect(code).toMatch(/^[A-Z]{2}$/);
      expect(iri).toMatch(/\/country\/[A-Z]{3}$/);
    }
    expect(new Set(countries.map(({ iri }) => iri)).size).toBe(codes.length);
  });

  it("have the IRI of the authority table", () => {
    expect(countries.find(({ code }) => code === "RO")?.iri).toBe(
      "http://publications.europa.eu/resource/authority/country/ROU",
    );
  });

  it("each have a name in both languages of the interface", () => {
    for (const { code } of countries) {
      expect(countryName(code, "en")).not.toBe(code);
      expect(countryName(code, "fr")).not.toBe(code);
    }
    expect(countryName("GR", "fr")).toBe("Grèce");
  });

  it("are known by the Union's own letters too", () => {
    expect(["el", "UK", "fr"].map(countryCode)).toEqual(["GR", "GB", "FR"]);
  });

  it("leave what is no code as it is", () => {
    expect(isCountry("ZZ")).toBe(false);
    expect(countryName("somewhere", "en")).toBe("somewhere");
  });
});
