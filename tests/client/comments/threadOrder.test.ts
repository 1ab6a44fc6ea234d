import { describe, expect, it } from "vitest";
import { challengeTemplate } from "#shared/challengeTemplate/template.ts";
import { threadsByBlock } from "../../../client/comments/threadOrder.ts";
import { aThread } from "../records/someRecords.ts";

const onWords = { anchor: { start: "", end: "" }, quote: { text: "heat", before: "", after: "" } };
const at = (from: number) => ({ state: "attached", from, to: from + 4 }) as const;

describe("the order of threads", () => {
  it("is that of the blocks on the canvas, without those that have none", () => {
    const [last, first] = [aThread({ blockId: "award" }), aThread({ blockId: "challenge" })];
    const blocks = threadsByBlock(challengeTemplate, [last, first], {});
    expect(blocks.map(({ blockId }) => blockId)).toEqual(["challenge", "award"]);
  });

  it("is, in a block, that of lanes, then of words, lost words after them, the whole block last", () => {
    const whole = aThread({ blockId: "challenge" });
    const method = aThread({ blockId: "challenge", lane: "method", ...onWords });
    const lost = aThread({ blockId: "challenge", lane: "theme", ...onWords });
    const late = aThread({ blockId: "challenge", lane: "theme", ...onWords });
    const early = aThread({ blockId: "challenge", lane: "theme", ...onWords });
    const found = {
      [method.id]: at(1),
      [late.id]: at(90),
      [early.id]: at(5),
      [lost.id]: { state: "lost" } as const,
    };
    const [block] = threadsByBlock(challengeTemplate, [whole, method, lost, late, early], found);
    expect(block?.threads.map(({ id }) => id)).toEqual(
      [early, late, lost, method, whole].map(({ id }) => id),
    );
  });
});
