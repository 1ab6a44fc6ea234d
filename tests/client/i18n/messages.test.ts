import { describe, expect, it } from "vitest";
import { lateMessages } from "../../../client/i18n/en/lateMessages.ts";
import { messages as first } from "../../../client/i18n/en/messages.ts";
import { messages as french } from "../../../client/i18n/fr/messages.ts";

const english = { ...first, ...lateMessages };

/** Every text by its key, like "home.form.title". */
function flat(messages: object, path = ""): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]: [string, unknown]): [string, string][] =>
      typeof value === "object" && value !== null
        ? [...flat(value, `${path}${key}.`)]
        : [[path + key, String(value)]],
    ),
  );
}

const blanks = (text: string) => [...text.matchAll(/{{.+?}}|<\/?\w+>/g)].map(String).sort();

describe("the messages", () => {
  it("are the same in French as in English, key by key", () => {
    expect([...flat(french).keys()].sort()).toEqual([...flat(english).keys()].sort());
  });

  it("have the same blanks to fill in", () => {
    const translated = flat(french);
    for (const [key, text] of flat(english)) {
      expect(blanks(translated.get(key) ?? ""), key).toEqual(blanks(text));
    }
  });

  it("are never empty", () => {
    const texts = [...flat(english).values(), ...flat(french).values()];
    expect(texts.filter((text) => text.trim() === "")).toEqual([]);
  });
});
