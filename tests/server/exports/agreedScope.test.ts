import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { BlockState } from "#shared/agreement.ts";
import { challengeTemplate } from "#shared/challengeTemplate/template.ts";
import type { ExampleRows } from "#shared/example.ts";
import { p } from "#shared/richText.ts";
import { lanesOf } from "#shared/template.ts";
import {
  draftFormats,
  exportDraft,
  type DraftFormat,
} from "../../../server/exports/exportDraft.ts";
import { draftInput } from "./draftInput.ts";
import { partsOf } from "../../support/docx.ts";

/** The title is the one block whose words name the document in any case. */
const blocks = challengeTemplate.blocks.filter(({ kind }) => kind !== "title");
const word = (blockId: string) => `secret${blockId.replaceAll("-", "")}word`;
const nodes = (blockId: string) => [p(`About ${word(blockId)}.`)];

/** Each table has the word of its block in a cell of words, and refers to an outcome. */
const rows: ExampleRows = {
  outcomes: [{ id: "o1", text: `Judge ${word("outcomes")}` }],
  activities: [{ id: "a1", title: `Read ${word("activities")}`, outcomes: ["o1"] }],
  assessments: [{ id: "p1", title: `Show ${word("assessment")}`, outcomes: ["o1"] }],
  stakeholders: [{ id: "s1", name: word("stakeholders") }],
  partners: [{ country: "GR", anywhere: { role: word("partners") }, there: {} }],
};
const inRows = ["outcomes", "activities", "assessment", "stakeholders", "partners"];

const words = {
  rows,
  texts: Object.fromEntries(
    blocks
      // Those with rows say their word there alone.
      .filter(({ id, kind }) => kind === "text" && !inRows.includes(id))
      .map(({ id }) => [id, nodes(id)]),
  ),
  lanes: Object.fromEntries(
    blocks
      .filter(({ kind }) => kind === "lanes")
      .map((block) => [
        block.id,
        Object.fromEntries(
          lanesOf(challengeTemplate, block).map((lane) => [lane, nodes(block.id)]),
        ),
      ]),
  ),
};

async function everythingIn(
  states: Record<string, BlockState>,
  format: DraftFormat,
): Promise<string> {
  const { bytes } = await exportDraft(draftInput({ words, states, scope: "agreed" }), format, "en");
  if (format !== "docx") return new TextDecoder().decode(bytes);
  return [...partsOf(bytes).values()].join("\n");
}

const state = fc.constantFrom<BlockState>("written", "agreed", "objected", "stale");
const states = fc.record(Object.fromEntries(blocks.map(({ id }) => [id, state])));

it.each(draftFormats)(
  "shows in %s exactly the words of agreed blocks, and no note on others",
  async (format) => {
    await fc.assert(
      fc.asyncProperty(states, async (chosen) => {
        const text = await everythingIn(chosen, format);
        for (const { id } of blocks) {
          expect([id, text.includes(word(id))]).toEqual([id, chosen[id] === "agreed"]);
        }
        expect(text).not.toContain("Objection to");
      }),
      { numRuns: 15 },
    );
  },
);
