import { describe, expect, it } from "vitest";
import { shortNamesOf } from "../../../server/commands/shortName.ts";

describe("a university's short name", () => {
  it.each([
    ["Athens", "Athens"],
    ["National and Kapodistrian University of Athens", "NKUA"],
    ["Εθνικό και Καποδιστριακό Πανεπιστήμιο Αθηνών", "ΕΚΠΑ"],
    ["Școala Națională de Studii Politice", "ȘNSP"],
    ["UNIVERSITY OF APPLIED SCIENCES", "UOAS"],
    ["université de la ville", "UDLV"],
    ["Forschungszentrum", "Forschungsz…"],
    ["🎓🎓🎓🎓🎓🎓🎓", "🎓🎓🎓🎓🎓…"],
  ])("of %s is %s", (name, shortName) => {
    expect(shortNamesOf([name])).toEqual([shortName]);
  });

  it("is nobody else's in the workshop", () => {
    const names = [
      "University of Athens",
      "University of Aarhus",
      "University of Aveiro",
      "UA",
      "UA",
    ];
    const shortNames = shortNamesOf(names);
    expect(shortNames).toEqual(["UA", "UOA", "UA 2", "UA 3", "UA 4"]);
  });
});
