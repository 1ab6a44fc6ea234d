import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import {
  contextLength,
  decodePosition,
  encodePosition,
  findQuote,
  quoteOf,
} from "#shared/anchor.ts";

describe("a quote", () => {
  it("is found where it was taken, in any text", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [from = 0, to = 0] = [a % text.length, (b % text.length) + 1].sort((x, y) => x - y);
        fc.pre(from < to);
        const found = findQuote(text, quoteOf(text, from, to));
        expect(found && text.slice(found.from, found.to)).toBe(text.slice(from, to));
      }),
    );
  });

  it("tells two equal phrases apart by what stands around them", () => {
    const text = "the city counts trees; the city counts people";
    const second = text.lastIndexOf("the city");
    const quote = quoteOf(text, second, second + "the city".length);
    expect(findQuote(`Today ${text}`, quote)?.from).toBe(second + "Today ".length);
  });

  it("is gone when its words are gone", () => {
    expect(findQuote("nothing of it is left", quoteOf("older residents", 0, 5))).toBeNull();
  });

  it("keeps no more context than it needs", () => {
    const quote = quoteOf("x".repeat(500), 200, 210);
    expect([quote.before.length, quote.after.length]).toEqual([contextLength, contextLength]);
  });
});

describe("a position", () => {
  it("survives its journey as base64 and stays on its word when text before it changes", () => {
    const doc = new Y.Doc();
    const text = doc.getText("t");
    text.insert(0, "older residents");
    const encoded = encodePosition(Y.createRelativePositionFromTypeIndex(text, 6));
    text.insert(0, "The ");
    const decoded = decodePosition(encoded);
    expect(decoded && Y.createAbsolutePositionFromRelativePosition(decoded, doc)?.index).toBe(10);
  });

  it.each(["", "%%%", "AAAA////"])("is refused when it is none: %j", (encoded) => {
    const decoded = decodePosition(encoded);
    expect(decoded === null || decoded instanceof Y.RelativePosition).toBe(true);
    if (encoded === "") expect(decoded).toBeNull();
  });
});
