import { describe, expect, it } from "vitest";
import { formattingIn } from "../../../client/i18n/formatting.ts";

const now = "2026-11-23T12:00:00.000Z";
const english = formattingIn("en");
const french = formattingIn("fr");

describe("formatting", () => {
  it.each([
    ["2026-11-23T11:59:40.000Z", "now"],
    ["2026-11-23T11:57:00.000Z", "3 minutes ago"],
    ["2026-11-22T12:00:00.000Z", "yesterday"],
    ["2026-12-21T12:00:00.000Z", "in 4 weeks"],
  ])("says of %s: %s", (instant, words) => {
    expect(english.relative(instant, now)).toBe(words);
  });

  it("writes dates, lists and countries in the language of the interface", () => {
    expect(english.date(now)).toBe("23 November 2026");
    expect(french.date(now)).toBe("23 novembre 2026");
    expect(english.list(["Madrid", "Athens", "Bucharest"])).toBe("Madrid, Athens and Bucharest");
  });
});
