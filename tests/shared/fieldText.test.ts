import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { challengeTemplate } from "#shared/challengeTemplate/template.ts";
import { fieldLabel, fieldText, type FieldReading } from "#shared/fieldText.ts";
import { codeNamesIn } from "#shared/vocabularies/codeNames.ts";

const english: FieldReading = { template: challengeTemplate, language: "en" };
const french: FieldReading = {
  template: challengeTemplate,
  language: "fr",
  codeName: codeNamesIn("fr"),
};
const withNames: FieldReading = { ...english, codeName: codeNamesIn("en") };

describe("a value of a canvas in words", () => {
  it.each([
    ["primary", "method", "Primary interpretation", "Method"],
    ["intensity.method", 2, "Intensity of Method", "2 of 3 (clearly)"],
    ["ects", 2.5, "ECTS credits", "2.5"],
    ["eqf", 7, "Level", "EQF 7 (second cycle, master)"],
    ["mode", "blended", "Form of participation", "Blended"],
    ["languages", ["en", "ca"], "Languages", "English, Catalan"],
    ["iscedf", ["0421", "0521"], "Fields (ISCED-F)", "0421 Law; 0521 Environmental sciences"],
  ])("says %s", (key, value, label, words) => {
    expect([fieldLabel(key, withNames), fieldText(key, value, withNames)]).toEqual([label, words]);
  });

  it("is said in French with French numbers", () => {
    expect(fieldText("ects", 2.5, french)).toBe("2,5");
    expect(fieldText("languages", ["el"], french)).toBe("grec");
    expect(fieldLabel("intensity.method", french)).toBe("Intensité de Méthode");
  });

  it("keeps the codes of a list that is not at hand", () => {
    expect(fieldText("iscedf", ["0421", "0521"], english)).toBe("0421; 0521");
    expect(fieldText("languages", ["en"], english)).toBe("en");
  });

  it.each([
    ["eqf", 12, "12"],
    ["mode", "telepathy", "telepathy"],
    ["primary", "poetry", "poetry"],
    ["intensity.gone", 7, "7 of 3"],
    ["iscedf", ["9876", 5, "0421"], "9876; 5; 0421 Law"],
    ["iscedf", "0421", "0421 Law"],
    ["languages", ["xx", "en"], "xx, English"],
    ["later", { a: 1 }, '{"a":1}'],
  ])("says %s as it is where it means nothing: %j", (key, value, words) => {
    expect(fieldText(key, value, withNames)).toBe(words);
  });

  it("calls a key that nobody named by itself, and an interpretation that is gone by its id", () => {
    expect(fieldLabel("later", english)).toBe("later");
    expect(fieldLabel("intensity", english)).toBe("intensity");
    expect(fieldLabel("toString", english)).toBe("toString");
    expect(fieldLabel("intensity.$&", english)).toBe("Intensity of $&");
  });

  it("is said whatever another program wrote", () => {
    const keys = fc.constantFrom(
      "primary",
      "intensity.theme",
      "ects",
      "eqf",
      "iscedf",
      "languages",
    );
    const values = fc.anything({ withBigInt: true, withNullPrototype: false });
    fc.assert(
      fc.property(keys, values, (key, value) => {
        expect(typeof fieldText(key, value, withNames)).toBe("string");
      }),
    );
  });
});
