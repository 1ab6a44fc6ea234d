import { describe, expect, it } from "vitest";
import type { BlockContent } from "#shared/blockContent.ts";
import type { PlainRow } from "#shared/rows.ts";
import { draftOf, type DraftInput } from "../../../server/exports/draft.ts";
import type { DraftTable } from "../../../server/exports/draftModel.ts";
import { draftInput } from "./draftInput.ts";
import { someRows } from "./rowsInput.ts";

function tableIn(input: DraftInput, blockId: string, language: "en" | "fr" = "en"): DraftTable {
  const blocks = draftOf(input, language).zones.flatMap((zone) => zone.blocks);
  const table = blocks.find(({ id }) => id === blockId)?.table;
  if (!table) throw new Error(`${blockId} has no table`);
  return table;
}

const textsIn = ({ rows }: DraftTable) => rows.map(({ cells }) => cells.map(({ text }) => text));

/** The same canvas with other rows in one of its blocks, as a plain client may have left them. */
function withRows(input: DraftInput, blockId: string, rows: PlainRow[]): DraftInput {
  const other = (content: BlockContent): BlockContent => ({ ...content, rows });
  const blocks = input.blocks.map((drafted) =>
    drafted.block.id === blockId ? { ...drafted, content: other(drafted.content) } : drafted,
  );
  return { ...input, blocks };
}

describe("the rows of a draft", () => {
  const input = draftInput({ words: { rows: someRows } });

  it("are in words, with outcomes by their number and numbers as the language writes them", () => {
    const [first] = textsIn(tableIn(input, "activities", "fr"));
    expect(first).toEqual([
      "Map a district",
      "Enquête",
      "Recherche",
      "1\u202f250,5",
      "4",
      "En ligne",
      "Pairs",
      "O1, O2, un acquis supprimé",
    ]);
    expect(tableIn(input, "activities", "fr").columns.map(({ label }) => label)).toContain(
      "Heures",
    );
  });

  it("number outcomes in the order in which they stand", () => {
    expect(tableIn(input, "outcomes").rows.map(({ id, name }) => [id, name])).toEqual([
      ["out-b", "O1"],
      ["out-a", "O2"],
    ]);
  });

  it("sum up hours and weights", () => {
    expect(tableIn(input, "activities").totals).toEqual({
      label: "Total",
      texts: [null, null, null, "1,270.5", "4", null, null, null],
    });
    expect(tableIn(input, "assessment").totals?.texts).toContain("100");
    expect(tableIn(input, "stakeholders").totals).toBeNull();
  });

  it("keep what no cell takes as it stands, marked, and out of the sum", () => {
    const odd: PlainRow[] = [
      {
        id: "x",
        cells: [
          ["learningType", "osmosis"],
          ["hours", -3],
          ["outcomes", "out-a"],
        ],
      },
      { id: "y", cells: [["hours", 1e9]] },
      { id: "z", cells: [["hours", "two"]] },
      { id: "ok", cells: [["hours", 3]] },
    ];
    const table = tableIn(withRows(input, "activities", odd), "activities");
    expect(textsIn(table).map((texts) => [texts[1], texts[3], texts[7]])).toEqual([
      ["osmosis (not a valid entry)", "-3 (not a valid entry)", "out-a (not a valid entry)"],
      ["", "1,000,000,000 (not a valid entry)", ""],
      ["", "two (not a valid entry)", ""],
      ["", "3", ""],
    ]);
    expect(table.rows[0]?.cells[3]?.value).toBe(-3);
    expect(table.totals?.texts[3]).toBe("3");
  });

  it("leave out a row with nothing in it, which keeps its number", () => {
    const rows: PlainRow[] = [
      { id: "none", cells: [] },
      { id: "some", cells: [["text", "Judge"]] },
    ];
    const table = tableIn(withRows(input, "outcomes", rows), "outcomes");
    expect(table.rows.map(({ name }) => name)).toEqual(["O2"]);
  });

  it("name every university in the workshop's order, and mark the row of one that is gone", () => {
    const rows: PlainRow[] = [
      { id: "gone-university", cells: [["role", "Law"]] },
      { id: "bucharest", cells: [["role", "Mapping"]] },
    ];
    const table = tableIn(withRows(input, "partners", rows), "partners");
    expect(table.rows.map(({ name, cells }) => [name, cells[0]?.text])).toEqual([
      ["University of Athens (Greece)", ""],
      ["University of București (Romania)", "Mapping"],
      ["University of Marseille (France)", ""],
      ["A university that is not in the workshop", "Law"],
    ]);
  });

  it("are absent where nobody has written any", () => {
    const blocks = draftOf(draftInput(), "en").zones.flatMap((zone) => zone.blocks);
    expect(blocks.map(({ table }) => table)).toEqual(blocks.map(() => null));
  });
});

describe("rows of agreed blocks", () => {
  it("refer by number to outcomes that are not agreed", () => {
    const input = draftInput({
      words: { rows: someRows },
      scope: "agreed",
      states: { activities: "agreed", outcomes: "stale" },
    });
    expect(textsIn(tableIn(input, "activities"))[0]?.[7]).toBe(
      "O1, O2, an outcome that was removed",
    );
  });
});

describe("the fields of a draft", () => {
  const fields = {
    mode: "blended",
    award: "joint",
    grading: "martian",
    languages: ["en", "ro", "x-1"],
    iscedf: ["0988", "0421"],
  };

  it("are in words, and codes that name nothing stand as they are", () => {
    const blocks = draftOf(draftInput({ words: { fields } }), "fr").zones.flatMap((z) => z.blocks);
    const told = blocks.flatMap((block) => block.fields.map(({ label, text }) => [label, text]));
    expect(told).toEqual([
      [
        "Domaines (CITE-F)",
        "0988 Programmes et certifications interdisciplinaires comprenant la santé et la protection sociale; 0421 Droit",
      ],
      ["Modalité", "Hybride"],
      ["Notation", "martian"],
      ["Délivrance", "Un titre conjoint"],
      ["Langues", "anglais, roumain, x-1"],
    ]);
  });
});
