import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { p } from "#shared/richText.ts";
import { escapeLine, escapeLines } from "../../../server/exports/markdownEscape.ts";
import { richTextMarkdown } from "../../../server/exports/markdownRichText.ts";

/** What a Markdown reader makes of text without any construct in it. */
const unescaped = (markdown: string) => markdown.replace(/\\([!-/:-@[-`{-~])/g, "$1");
const words = fc.string({
  unit: fc.constantFrom(..."ab1 .)#-+*_=<>|`~[]()!&;\\\t$:/".split("")),
  maxLength: 20,
});

describe("escaped text", () => {
  it("reads as what was typed", () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(unescaped(escapeLine(text))).toBe(text.replace(/[ \t]+/g, " ").trim());
      }),
    );
  });

  it("holds no character that could open anything", () => {
    fc.assert(
      fc.property(words, (text) => {
        const bare = escapeLine(text).replace(/\\[!-/:-@[-`{-~]/g, " ");
        expect(bare).not.toMatch(/[\\`*_[\]<>|~$]|&#?\w+;/);
      }),
    );
  });

  it("begins no heading, list, rule or underline", () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(richTextMarkdown([p(text)])).not.toMatch(/^\s*([-+=#>]|\d{1,9}[.)](\s|$))/);
      }),
    );
  });

  it.each([
    ["# heading", "\\# heading"],
    ["- item", "\\- item"],
    ["12) item", "12\\) item"],
    ["2.5 hours", "2.5 hours"],
    ["a_b `c` <d> e|f", "a\\_b \\`c\\` \\<d\\> e\\|f"],
    ["&copy; R&D", "\\&copy; R&D"],
    ["https://a.org/x", "https://a.org/x"],
    ["https://a.org/x_y", "https\\://a.org/x\\_y"],
  ])("writes %s as %s", (text, expected) => {
    expect(escapeLine(text)).toBe(expected);
  });

  it("guards every line of a note", () => {
    expect(escapeLines("- a\r\n# b\n", "<br>")).toBe("\\- a<br>\\# b");
  });
});
