import { describe, expect, it } from "vitest";
import { initialsOf } from "../../../client/ui/initialsOf.ts";

describe("initials", () => {
  it.each([
    ["Athens editor", "AE"],
    ["Madrid", "MA"],
    ["Ștefan", "ȘT"],
    ["a – b", "AB"],
    ["Ελλάδα", "ΕΛ"],
    ["", "?"],
  ])("of %j are %s", (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
