import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { changeBetween, mapIndex } from "../../../client/sync/textDiff.ts";

const words = fc.string({ maxLength: 12, unit: fc.constantFrom("a", "b", "😀", "🐀") });

describe("the change between two texts", () => {
  it("turns the one into the other", () => {
    fc.assert(
      fc.property(words, words, fc.nat(24), (before, after, caret) => {
        const change = changeBetween(before, after, Math.min(caret, after.length));
        const { at, remove, insert } = change ?? { at: 0, remove: 0, insert: "" };
        expect(before.slice(0, at) + insert + before.slice(at + remove)).toBe(after);
      }),
    );
  });

  it("takes a repeated letter for the one at the caret", () => {
    expect(changeBetween("aa", "aaa", 1)).toEqual({ at: 0, remove: 0, insert: "a" });
    expect(changeBetween("aa", "aaa", 3)).toEqual({ at: 2, remove: 0, insert: "a" });
  });

  it("never splits a letter of two units", () => {
    expect(changeBetween("😀", "🐀", 2)).toEqual({ at: 0, remove: 2, insert: "🐀" });
  });
});

describe("an index of a text", () => {
  it("stays at its letter when others write and delete before it", () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(12), fc.nat(12), words, (length, at, removed, insert) => {
        const text = new Y.Doc().getText();
        text.insert(0, `${"a".repeat(length + 1)}|b`);
        let mapped = text.toString().indexOf("|");
        text.observe(({ delta }) => (mapped = mapIndex(mapped, delta)));
        text.doc?.transact(() => {
          text.insert(Math.min(at, length), insert);
          text.delete(0, Math.min(removed, length));
        });
        expect(text.toString()[mapped]).toBe("|");
      }),
    );
  });

  it("stays before what others write exactly there", () => {
    expect(mapIndex(2, [{ retain: 2 }, { insert: "new" }])).toBe(2);
  });

  it("falls back to where its letter was deleted", () => {
    expect(mapIndex(4, [{ retain: 2 }, { delete: 5 }])).toBe(2);
  });
});
