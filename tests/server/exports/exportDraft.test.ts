import { describe, expect, it } from "vitest";
import { z } from "zod";
import { bold, p } from "#shared/richText.ts";
import { exportDraft } from "../../../server/exports/exportDraft.ts";
import { draftInput, inputWith, signOff } from "./draftInput.ts";
import { someRows } from "./rowsInput.ts";

const nameOf = async (title: string) =>
  (await exportDraft(draftInput({ title }), "md", "en")).fileName;

describe("an exported file", () => {
  it("is named after the title in any script, the scope and the day", async () => {
    expect(await nameOf("Heat in the city: law & health!")).toBe(
      "heat-in-the-city-law-health-all-2026-11-23.md",
    );
    expect(await nameOf("Ζέστη στην πόλη")).toBe("ζέστη-στην-πόλη-all-2026-11-23.md");
    expect(await nameOf("Căldura în București")).toBe("căldura-în-bucurești-all-2026-11-23.md");
    expect(await nameOf("../../🔥")).toBe("untitled-module-all-2026-11-23.md");
    expect((await nameOf("x".repeat(200))).length).toBeLessThan(90);
  });

  it("says what it is", async () => {
    const { type } = await exportDraft(draftInput(), "docx", "en");
    expect(type).toBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  });
});

describe("a draft as JSON", () => {
  const form = z.looseObject({
    format: z.literal("trivium-draft"),
    version: z.literal(1),
    zones: z.array(z.object({ blocks: z.array(z.looseObject({ id: z.string() })) })),
  });

  it("holds ids, hashes, states, sign-offs and rich text as it is", async () => {
    const nodes = [p("Heat ", bold("kills"), ".")];
    const input = { ...inputWith(...nodes) };
    const signed = draftInput({
      words: { texts: { need: nodes } },
      signOffs: [signOff("need", "athens", "reserve", { note: "Why" })],
    });
    const { bytes } = await exportDraft(signed, "json", "en");
    const { zones } = form.parse(JSON.parse(new TextDecoder().decode(bytes)));
    const hash = input.blocks.find(({ block }) => block.id === "need")?.agreement.hash;
    expect(zones.flatMap(({ blocks }) => blocks).find(({ id }) => id === "need")).toMatchObject({
      hash,
      state: "written",
      texts: [
        {
          lane: null,
          nodes: [{ type: "paragraph", content: [{}, { marks: [{ type: "bold" }] }, {}] }],
        },
      ],
      signOffs: [
        {
          universityId: "athens",
          decision: "reserve",
          stale: false,
          hash,
          note: "Why",
          by: { name: "Athens signatory" },
        },
      ],
    });
  });

  it("holds rows by id, their values as the document has them and the same in words", async () => {
    const { bytes } = await exportDraft(draftInput({ words: { rows: someRows } }), "json", "fr");
    const { zones } = form.parse(JSON.parse(new TextDecoder().decode(bytes)));
    const blocks = zones.flatMap((zone) => zone.blocks);
    expect(blocks.find(({ id }) => id === "activities")?.["table"]).toMatchObject({
      name: "activities",
      columns: [
        { key: "title", kind: "words", label: "Ce que font les apprenants" },
        { key: "learningType", kind: "term" },
        { key: "activityType" },
        { key: "hours", kind: "number", label: "Heures" },
        { key: "contactHours" },
        { key: "mode" },
        { key: "who" },
        { key: "outcomes", kind: "outcomes" },
      ],
      rows: [
        {
          id: "act-1",
          name: null,
          values: {
            learningType: "inquiry",
            hours: 1250.5,
            outcomes: ["out-a", "out-b", "out-gone"],
          },
          texts: { learningType: "Enquête", outcomes: "O1, O2, un acquis supprimé" },
        },
        { id: "act-2", values: { title: "Write", hours: 20 } },
      ],
    });
    expect(blocks.find(({ id }) => id === "need")?.["table"]).toBeNull();
  });

  it("is the same to the byte for the same canvas", async () => {
    const [one, two] = await Promise.all([1, 2].map(() => exportDraft(draftInput(), "json", "fr")));
    expect(one?.bytes).toEqual(two?.bytes);
  });
});
