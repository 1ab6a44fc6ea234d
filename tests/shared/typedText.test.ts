import { describe, expect, it } from "vitest";
import { hasVisible, tidyLine, tidyText } from "#shared/typedText.ts";

describe("a name or title", () => {
  it.each([
    ["  Heat \n in\tthe   city ", "Heat in the city"],
    ["a\u0000b\u0007", "ab"],
    ["\u202Eevil\u202C \u2067x\u2069", "evil x"],
    ["half \uD83D", "half \uFFFD"],
    ["Ελλάδα 🌍 שלום", "Ελλάδα 🌍 שלום"],
  ])("%j is kept as %j", (typed, kept) => {
    expect(tidyLine(typed)).toBe(kept);
  });
});

describe("a comment or note", () => {
  it.each([
    [" one\r\ntwo\rthree\n\tfour ", "one\ntwo\nthree\n\tfour"],
    ["no\u0001te\u0085", "note"],
    ["\uDC00 half", "\uFFFD half"],
  ])("%j is kept as %j", (typed, kept) => {
    expect(tidyText(typed)).toBe(kept);
  });
});

it.each([
  ["A", true],
  ["й", true],
  ["🌍", true],
  ["", false],
  ["\u200B\u200D\uFEFF", false],
  ["\u2060\u00AD\u034F", false],
  ["\u3164\u2800 ", false],
])("%j shows something: %s", (text, shows) => {
  expect(hasVisible(text)).toBe(shows);
});
