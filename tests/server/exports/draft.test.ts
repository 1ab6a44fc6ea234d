import { describe, expect, it } from "vitest";
import { draftOf } from "../../../server/exports/draft.ts";
import { frontFactsOf, scopeSentencesOf } from "../../../server/exports/frontPage.ts";
import { p } from "#shared/richText.ts";
import { draftInput, signOff } from "./draftInput.ts";

const facts = (...args: Parameters<typeof draftOf>) =>
  Object.fromEntries(frontFactsOf(draftOf(...args)).map(({ label, value }) => [label, value]));

const blocksIn = (draft: ReturnType<typeof draftOf>) => draft.zones.flatMap(({ blocks }) => blocks);

describe("a draft of the whole canvas", () => {
  const words = {
    fields: { primary: "method", ects: 3, eqf: 7, "intensity.method": 3 },
    texts: { need: [p("Heat kills.")] },
  };

  it("says on its first page what the module is, who designs it and of which moment it is", () => {
    expect(facts(draftInput({ words }), "en")).toEqual({
      Workshop: "Resilient cities",
      Universities:
        "University of Athens (Greece); University of București (Romania); University of Marseille (France)",
      "Primary interpretation": "Method",
      Credits: "3 ECTS",
      Level: "EQF level 7",
      "As of": "23 November 2026 at 14:05 UTC",
      Agreement: "0 of 23 blocks agreed",
      "Open threads": "4",
    });
  });

  it("says the same in French", () => {
    expect(facts(draftInput({ words }), "fr")).toMatchObject({
      Universités:
        "University of Athens (Grèce); University of București (Roumanie); University of Marseille (France)",
      Niveau: "CEC niveau 7",
      "État au": "23 novembre 2026 à 14:05 UTC",
      Accord: "0 bloc convenu sur 23",
    });
  });

  it("holds all 23 blocks in the template's order, each with its state", () => {
    const input = draftInput({ words, signOffs: [signOff("need", "athens", "agree")] });
    const blocks = blocksIn(draftOf(input, "en"));
    expect(blocks.map(({ id }) => id)).toEqual(input.template.blocks.map(({ id }) => id));
    expect(blocks.find(({ id }) => id === "need")?.stateLabel).toBe(
      "Written, agreed by 1 of 3 universities",
    );
    expect(blocks.find(({ id }) => id === "award")).toMatchObject({
      isEmpty: true,
      stateLabel: "Empty",
    });
  });

  it("has a sign-off row per block and a cell per university, in the workshop's order", () => {
    const signOffs = [
      signOff("need", "marseille", "reserve", { note: " One city only. " }),
      signOff("need", "athens", "agree", { hash: "earlier" }),
    ];
    const row = draftOf(draftInput({ words, signOffs }), "en").signOffTable.find(
      ({ block }) => block.id === "need",
    );
    expect(row?.cells).toEqual([
      expect.objectContaining({
        university: "Athens",
        stale: true,
        date: "20 Nov 2026",
        note: null,
      }),
      null,
      expect.objectContaining({
        decisionLabel: "Agreed with a reservation",
        by: { id: "marseille-signatory", name: "Marseille signatory" },
        stale: false,
        note: "One city only.",
      }),
    ]);
  });

  it("takes fields that name no interpretation or hold no number for what they are", () => {
    const strange = { fields: { primary: "poetry", ects: "three" } };
    expect(facts(draftInput({ words: strange }), "en")).toMatchObject({
      "Primary interpretation": "not chosen yet",
      Credits: "three ECTS",
    });
  });
});

describe("a draft of what is agreed", () => {
  it("holds agreed blocks only, counts the others and names them", () => {
    const input = draftInput({ scope: "agreed", states: { need: "agreed", award: "stale" } });
    const draft = draftOf(input, "en");
    expect(blocksIn(draft).map(({ id }) => id)).toEqual(["need"]);
    expect(draft.signOffTable.map(({ block }) => block.id)).toEqual(["need"]);
    expect(draft.leftOut).toHaveLength(22);
    expect(scopeSentencesOf(draft)).toBe(
      "This draft holds only what every university has agreed. 22 blocks are not agreed and are left out. " +
        "Working title: the title block is not agreed.",
    );
  });

  it("keeps credits, level and interpretation off its first page until their blocks are agreed", () => {
    const words = { fields: { primary: "method", ects: 3, eqf: 7 } };
    const input = draftInput({
      scope: "agreed",
      words,
      states: { level: "agreed", title: "agreed" },
    });
    expect(facts(input, "en")).toMatchObject({
      "Primary interpretation": "not agreed yet, left out",
      Credits: "not agreed yet, left out",
      Level: "EQF level 7",
    });
    expect(scopeSentencesOf(draftOf(input, "en"))).not.toContain("Working title");
  });
});
