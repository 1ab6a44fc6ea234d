import { describe, expect, it } from "vitest";
import { vagueVerbIn, verbsOf } from "#shared/outcomeVerbs.ts";
import { bloomLevels } from "#shared/vocabularies/bloom.ts";

describe("the verbs of a level", () => {
  it("are there for every level, in both languages, and none of them is vague", () => {
    for (const { code } of bloomLevels.terms) {
      for (const language of ["en", "fr"] as const) {
        const verbs = verbsOf(Number(code), language);
        expect(verbs.length).toBeGreaterThan(0);
        for (const verb of verbs) expect(vagueVerbIn(`${verb} heat plans`, language)).toBeNull();
      }
    }
  });

  it("are none for what is no level", () => {
    expect(verbsOf(7, "en")).toEqual([]);
  });
});

describe("a vague verb", () => {
  it.each([
    ["know the heat plans of three cities", "know"],
    ["Knows what residents need", "know"],
    ["On completion, the learner will be able to understand risk", "understand"],
    ["The students understand how heat kills", "understand"],
    ["have a deep understanding of urban heat", "understand"],
    ["Be aware of the law", "be aware"],
    ["Learners are aware that heat kills", "be aware"],
    ["learn about cities", "learn about"],
    ["fully appreciate the role of nurses", "appreciate"],
    ["become familiar with maps", "be familiar with"],
    ["describe and understand policies", "understand"],
    ["will gain knowledge of law", "know"],
  ])("of “%s” is found", (outcome, verb) => {
    expect(vagueVerbIn(outcome, "en")).toBe(verb);
    expect(vagueVerbIn(outcome)).toBe(verb);
  });

  it.each([
    ["Connaître les plans canicule", "connaître"],
    ["L’apprenant comprend les risques", "comprendre"],
    ["Être capable de comprendre la loi", "comprendre"],
    ["À l’issue du module, les étudiants seront capables de comprendre", "comprendre"],
    ["Savoir ce que font trois villes", "savoir"],
    ["Prendre conscience des inégalités", "être conscient"],
    ["Être conscients des risques", "être conscient"],
    ["Se familiariser avec les cartes", "se familiariser avec"],
    ["Apprendre à connaître la ville", "apprendre"],
    ["Être sensibilisé à la chaleur", "être sensibilisé à"],
  ])("of « %s » is found", (outcome, verb) => {
    expect(vagueVerbIn(outcome, "fr")).toBe(verb);
    expect(vagueVerbIn(outcome)).toBe(verb);
  });

  it.each([
    "Compare how three cities protect older residents",
    "Explain what residents know and understand",
    "Design a way to raise awareness",
    "Teach others to know the law",
    "Comparer ce que savent les habitants",
    "Savoir analyser un plan canicule",
    "Apprécier la qualité d’une source",
    "Savoir-faire de l’enquête",
    "Learning contract: negotiate one with a city",
    "",
    "   ",
  ])("is not seen in “%s”", (outcome) => {
    expect(vagueVerbIn(outcome)).toBeNull();
  });
});
