import type { TFunction } from "i18next";
import i18next from "i18next";
import { beforeAll, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { challengeTemplate } from "#shared/challengeTemplate/template.ts";
import { bullets, heading, p, table } from "#shared/richText.ts";
import { insertRows } from "#shared/rowEdits.ts";
import { seedUpdate } from "#shared/seed.ts";
import { codeNamesIn } from "#shared/vocabularies/codeNames.ts";
import { unsentText } from "../../../client/canvas/unsentText.ts";
import { messages } from "../../../client/i18n/en/messages.ts";

let t: TFunction;
beforeAll(async () => {
  t = await i18next.init({ lng: "en", resources: { en: { translation: messages } } });
});

function textOf(places: string[]): string {
  const doc = new Y.Doc();
  const example = {
    title: "Heat",
    texts: {
      need: [heading("Who"), p("Clinics ask."), bullets("one", "two")],
      resources: [table(["City", "Days"], ["Athens", "41"])],
    },
    lanes: { challenge: { theme: [p("Too hot.")], method: [p()] } },
    fields: { primary: "theme", ects: 3, "intensity.method": 2, iscedf: ["0421", "4711"] },
  };
  Y.applyUpdate(doc, seedUpdate("Heat", example));
  return unsentText(places, {
    doc,
    template: challengeTemplate,
    language: "en",
    codeName: codeNamesIn("en"),
    t,
    text: ({ en }) => en,
  });
}

describe("text that is only in this browser", () => {
  it("is copied under the names of its blocks, in the canvas's order, and nothing else with it", () => {
    expect(textOf(["block:need", "title", "block:challenge:theme"])).toBe(
      "Title\nHeat\n\nChallenge, Theme\nToo hot.\n\nNeed and relevance\nWho\nClinics ask.\none\ntwo",
    );
  });

  it("keeps the rows of a table together", () => {
    expect(textOf(["block:resources"])).toBe("Resources and risks\nCity\tDays\nAthens\t41");
  });

  it("has a line for each row of a table", () => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, seedUpdate("Heat"));
    const newIds = ["o1", "o2", "a1"];
    const newId = (): string => newIds.shift() ?? "";
    insertRows(doc, "outcomes", {
      after: null,
      rows: [{ text: "Compare", bloom: 4 }, { text: "Judge" }],
      newId,
    });
    const read = { title: "Read plans", hours: 4, outcomes: ["o2", "gone"] };
    insertRows(doc, "activities", { after: null, rows: [read], newId });
    const canvas = { doc, template: challengeTemplate, t, language: "en" as const };
    const text = ({ en }: { en: string }) => en;
    expect(unsentText(["activities", "outcomes"], { ...canvas, text })).toBe(
      "Learning outcomes\nCompare; Bloom level: Analyse\nJudge\n\n" +
        "Learning activities\nRead plans; Hours: 4; Serves: O2, gone",
    );
  });

  it("says values by their names", () => {
    expect(textOf(["fields:ects", "fields:primary", "fields:intensity.method"])).toBe(
      "ECTS credits: 3\n\nPrimary interpretation: Theme\n\nIntensity of Method: 2 of 3 (clearly)",
    );
  });

  it("says lists of codes by their names, and what has none as it is", () => {
    expect(textOf(["fields:iscedf"])).toBe("Fields (ISCED-F): 0421 Law; 4711");
  });

  it("is nothing where words were only removed", () => {
    expect(textOf(["block:challenge:method", "fields:eqf"])).toBe("");
  });
});
