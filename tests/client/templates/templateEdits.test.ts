import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { challengeTemplate } from "#shared/challengeTemplate/template.ts";
import type { Template } from "#shared/template.ts";
import { faultsOf } from "#shared/templateFaults.ts";
import { templateLimits } from "#shared/templateLimits.ts";
import {
  addBlock,
  addInterpretation,
  blank,
  blocksIn,
  blocksToAdd,
  changeBlock,
  changeInterpretation,
  emptyBlock,
  freeId,
  moveBlock,
  moved,
  removeBlock,
  removeInterpretation,
  withZones,
} from "../../../client/templates/templateEdits.ts";
import { countMissing, isMissing } from "../../../client/templates/missingTexts.ts";

const words = { en: "Words", fr: "Mots" };
const idsOf = (parts: readonly { id: string }[]) => parts.map(({ id }) => id);
const withId = <T extends { id: string }>(parts: readonly T[], id: string): T => {
  const found = parts.find((part) => part.id === id);
  if (!found) throw new Error(`nothing is called ${id}`);
  return found;
};

describe("an interpretation", () => {
  it("that is added looks like none that is there, up to as many as there may be", () => {
    let template: Template = challengeTemplate;
    while (template.interpretations.length < templateLimits.interpretations) {
      template = addInterpretation(template);
      const { id } = template.interpretations.at(-1) ?? { id: "" };
      template = changeInterpretation(template, id, { name: words, definition: words });
    }
    expect(faultsOf(template)).toEqual([]);
    expect(idsOf(template.interpretations).slice(3)).toEqual(["own-1", "own-2", "own-3"]);
  });

  it("that is removed takes its prompts and its answers in the poll along", () => {
    const option = { interpretation: "theme", label: words };
    const polled: Template = {
      ...challengeTemplate,
      poll: [
        { id: "q", question: words, options: [option, { ...option, interpretation: "method" }] },
      ],
    };
    const template: Template = removeInterpretation(polled, "theme");
    expect(faultsOf(template)).toEqual([]);
    expect(idsOf(template.interpretations)).toEqual(["method", "partnership"]);
    expect(template.poll?.[0]?.options).toHaveLength(1);
    expect(JSON.stringify(template.blocks)).not.toContain('"theme":');
  });
});

describe("a block", () => {
  it("moves within its zone, and not beyond it", () => {
    const need = withId(challengeTemplate.blocks, "need");
    const up = moveBlock(challengeTemplate, need, -1);
    expect(idsOf(blocksIn(up, "challenge"))).toEqual([
      "title",
      "interpretation",
      "challenge",
      "need",
      "owner",
    ]);
    expect(moveBlock(challengeTemplate, need, 1)).toEqual(challengeTemplate);
  });

  it("goes to the end of another zone, and with its zone", () => {
    const elsewhere = changeBlock(challengeTemplate, "need", { zone: "proof" });
    expect(idsOf(blocksIn(elsewhere, "proof")).at(-1)).toBe("need");
    const zones = moved(elsewhere.zones, 2, -2);
    const template = withZones(elsewhere, zones);
    expect(template.blocks[0]?.zone).toBe("proof");
    expect(template.blocks).toHaveLength(23);
  });

  it("of ours can be had again when it is gone, without prompts for readings that are gone too", () => {
    const template = removeInterpretation(removeBlock(challengeTemplate, "outcomes"), "method");
    expect(idsOf(blocksToAdd(challengeTemplate, "proof"))).toEqual([]);
    const [outcomes] = blocksToAdd(template, "proof");
    expect(outcomes).toMatchObject({ id: "outcomes", zone: "proof", rows: "outcomes" });
    expect(Object.keys(outcomes?.promptFor ?? {})).toEqual(["theme", "partnership"]);
    expect(outcomes && faultsOf(addBlock(template, outcomes))).toEqual([]);
  });

  it("is not offered when another has its table", () => {
    const own = { ...emptyBlock(challengeTemplate, "proof"), rows: "outcomes" as const };
    const template = addBlock(removeBlock(challengeTemplate, "outcomes"), own);
    expect(blocksToAdd(template, "proof")).toEqual([]);
  });

  it("of one's own has an id that nobody has", () => {
    const template = addBlock(challengeTemplate, emptyBlock(challengeTemplate, "proof"));
    expect(emptyBlock(template, "proof").id).toBe("own-2");
    expect(freeId([{ id: "own-1" }, { id: "own-3" }])).toBe("own-2");
  });
});

it("whatever is added, moved and removed, the parts still fit together but for words that are missing", () => {
  const edits = fc.array(
    fc.record({ edit: fc.nat(7), at: fc.nat(50), by: fc.constantFrom(-1, 1) }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(edits, (steps) => {
      const template = steps.reduce<Template>(edited, challengeTemplate);
      const wrong = faultsOf(template).filter(({ wrong: { code } }) => code !== "no-text");
      expect(wrong).toEqual([]);
      const zones = idsOf(template.zones);
      const order = template.blocks.map(({ zone }) => zones.indexOf(zone));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }),
  );
});

interface Step {
  edit: number;
  at: number;
  by: -1 | 1;
}

/** What the form would let somebody do. */
function edited(template: Template, { edit, at, by }: Step): Template {
  const { zones, blocks, interpretations } = template;
  const block = blocks[at % blocks.length];
  const zone = zones[at % zones.length];
  const reading = interpretations[at % interpretations.length];
  if (!block || !zone || !reading) throw new Error("a template has one of each");
  const isAtLimit = interpretations.length === templateLimits.interpretations;
  switch (edit) {
    case 0:
      return moveBlock(template, block, by);
    case 1:
      return block.kind === "title" ? template : removeBlock(template, block.id);
    case 2:
      return addBlock(template, emptyBlock(template, zone.id));
    case 3:
      return changeBlock(template, block.id, { zone: zone.id });
    case 4:
      return withZones(template, moved(zones, at % zones.length, by));
    case 5:
      return isAtLimit ? template : addInterpretation(template);
    case 6:
      return interpretations.length === 1 ? template : removeInterpretation(template, reading.id);
    default: {
      const [again] = blocksToAdd(template, zone.id);
      return again ? addBlock(template, again) : template;
    }
  }
}

describe("a text that is missing", () => {
  it("is one that another language has", () => {
    expect(isMissing({ en: "Words", fr: " " }, "fr")).toBe(true);
    expect(isMissing({ en: "Words", fr: " " }, "en")).toBe(false);
    expect(isMissing(blank, "fr")).toBe(false);
  });

  it("is counted wherever it stands", () => {
    expect(countMissing(challengeTemplate, "fr")).toBe(0);
    const named = changeBlock(challengeTemplate, "need", { hint: { en: "Why", fr: "" } });
    expect([countMissing(named, "fr"), countMissing(named, "en")]).toEqual([1, 0]);
  });
});
