import { describe, expect, it } from "vitest";
import type { Example } from "#shared/example.ts";
import { exportDraft } from "../../../server/exports/exportDraft.ts";
import { examples } from "../../../server/examples/examples.ts";
import { draftInput } from "./draftInput.ts";
import { someRows } from "./rowsInput.ts";
import { paragraphsOf, partsOf, rowsOf, tablesOf, textOf } from "../../support/docx.ts";

async function documentOf(words: Partial<Example>, language: "en" | "fr" = "en"): Promise<string> {
  const { bytes } = await exportDraft(draftInput({ words }), "docx", language);
  return partsOf(bytes).get("word/document.xml") ?? "";
}

/** The tables between the sign-offs and the people. */
const written = (xml: string) => tablesOf(xml).slice(1, -1);
const widths = (xml: string) =>
  [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, w]) => Number(w));
const longWord = "Donaudampfschifffahrtsgesellschaftskapitänswitwenrente".repeat(2);

const sixty: Partial<Example> = {
  rows: {
    activities: Array.from({ length: 60 }, (_, i) => ({
      id: `a${i}`,
      title: `${longWord} ${i + 1}`,
      hours: 3,
      who: "Everybody who is there on the day",
    })),
  },
};

describe("rows in a Word file", () => {
  it("are a table with a header that comes again on each page, of which no row is split", async () => {
    const [table = ""] = written(await documentOf(sixty));
    const rows = rowsOf(table);
    expect(rows).toHaveLength(62);
    expect(rows.filter((row) => row.includes("<w:tblHeader/>"))).toHaveLength(1);
    expect(rows[0]).toContain("<w:tblHeader/>");
    expect(rows.every((row) => row.includes("<w:cantSplit/>"))).toBe(true);
    expect(textOf(rows[60] ?? "")).toBe(`${longWord} 60Who: Everybody who is there on the day3`);
    expect(textOf(rows[61] ?? "")).toBe("Total1800");
  });

  it("have columns of a fixed width that fills the page, whatever is written in them", async () => {
    const tables = [
      ...written(await documentOf(sixty)),
      ...written(await documentOf({ rows: someRows })),
    ];
    for (const table of tables) {
      expect(table).toContain('<w:tblLayout w:type="fixed"/>');
      const all = widths(table);
      expect(all.reduce((sum, width) => sum + width, 0)).toBe(9_106);
      expect(Math.min(...all)).toBeGreaterThanOrEqual(600);
    }
    expect(widths(tables[0] ?? "")).toEqual(widths(tables[2] ?? ""));
  });

  it("say what qualifies them below their words, with its label", async () => {
    const [, activities = "", , partners = ""] = written(
      await documentOf({ rows: someRows }, "fr"),
    );
    const paragraphs = paragraphsOf(activities).map(({ text }) => text);
    expect(paragraphs).toContain("Type d’activité : Recherche · Modalité : En ligne · Qui : Pairs");
    expect(textOf(partners)).toContain(
      "University of București (Roumanie)MappingAgence externe : ARACIS25",
    );
  });

  it("stand above the words of their block", async () => {
    const words = {
      rows: someRows,
      texts: { stakeholders: examples.theme.texts["stakeholders"] ?? [] },
    };
    const xml = await documentOf(words);
    expect(xml.indexOf("City office")).toBeLessThan(xml.indexOf("External voices are guests"));
    expect(xml.indexOf("City office")).toBeGreaterThan(xml.indexOf("External stakeholders"));
  });

  it("leave out what XML can't hold", async () => {
    const xml = await documentOf({
      rows: { stakeholders: [{ id: "s", name: "a\u0000b\ud800c", role: "one\ntwo" }] },
    });
    expect(textOf(written(xml)[0] ?? "")).toContain("ab\ufffdcone\ntwo");
  });
});
