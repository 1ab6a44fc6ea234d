import { expect, it } from "vitest";
import { draftOf } from "../../../server/exports/draft.ts";
import { markdownOf } from "../../../server/exports/markdown.ts";
import type { Example } from "#shared/example.ts";
import { draftInput } from "./draftInput.ts";

const fieldsIn = (fields: Example["fields"], language: "en" | "fr" = "en") =>
  Object.fromEntries(
    draftOf(draftInput({ words: { fields } }), language)
      .zones.flatMap(({ blocks }) => blocks)
      .flatMap((block) => block.fields.map(({ key, text }) => [key, text])),
  );

it("names the fields of study and the languages of a canvas, in the language of the draft", () => {
  const fields = { iscedf: ["0988", "0421"], languages: ["en", "ca"] };
  expect(fieldsIn(fields)).toEqual({
    iscedf:
      "0988 Inter-disciplinary programmes and qualifications involving health and welfare; 0421 Law",
    languages: "English, Catalan",
  });
  expect(fieldsIn({ iscedf: ["0421"], languages: ["en"] }, "fr")).toEqual({
    iscedf: "0421 Droit",
    languages: "anglais",
  });
});

it("keeps what is in no list as it is, in every place where it stands", () => {
  const fields = { iscedf: ["4711", "0421"], languages: ["xx"], eqf: 12, mode: "telepathy" };
  expect(fieldsIn(fields)).toEqual({
    iscedf: "4711; 0421 Law",
    languages: "xx",
    eqf: "12",
    mode: "telepathy",
  });
  expect(markdownOf(draftOf(draftInput({ words: { fields } }), "en"))).toContain("telepathy");
});
