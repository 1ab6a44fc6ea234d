import { describe, expect, it } from "vitest";
import type { RichNode } from "#shared/richNode.ts";
import { bullets, numbered, p, table } from "#shared/richText.ts";
import { exportDraft } from "../../../server/exports/exportDraft.ts";
import { inputWith } from "./draftInput.ts";
import { paragraphsOf, partsOf, rowsOf, tablesOf, textOf } from "../../support/docx.ts";

/** The table between the sign-offs and the people. */
async function written(node: RichNode): Promise<string> {
  const { bytes } = await exportDraft(inputWith(node), "docx", "en");
  return tablesOf(partsOf(bytes).get("word/document.xml") ?? "")[1] ?? "";
}

const cell = (type: string, attrs: Record<string, unknown>, ...content: RichNode[]): RichNode => ({
  type,
  attrs,
  content,
});
const row = (...content: RichNode[]): RichNode => ({ type: "tableRow", content });
const widths = (xml: string) =>
  [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, w]) => Number(w));

describe("a table in a Word file", () => {
  it("repeats its header over pages and splits none of its 60 rows", async () => {
    const lines = Array.from({ length: 60 }, (_, i) => [`Activity ${i + 1}`, "3"]);
    const rows = rowsOf(await written(table(["Activity", "Hours"], ...lines)));
    expect(rows).toHaveLength(61);
    expect(rows.filter((one) => one.includes("<w:tblHeader/>"))).toHaveLength(1);
    expect(rows[0]).toContain("<w:tblHeader/>");
    expect(rows.every((one) => one.includes("<w:cantSplit/>"))).toBe(true);
    expect(textOf(rows[60] ?? "")).toBe("Activity 603");
  });

  it("has fixed columns of which none collapses", async () => {
    const xml = await written(table(["Hours", "What learners do"], ["3", "word ".repeat(80)]));
    const [hours = 0, what = 0] = widths(xml);
    expect(xml).toContain('<w:tblLayout w:type="fixed"/>');
    expect(hours).toBeGreaterThan(700);
    expect(what).toBeGreaterThan(hours);
    expect(hours + what).toBeLessThanOrEqual(9_106);
  });

  it("keeps lists inside cells", async () => {
    const listCell = cell(
      "tableCell",
      {},
      p("Who:"),
      bullets("residents"),
      numbered("ask", "note"),
    );
    const paragraphs = paragraphsOf(await written({ type: "table", content: [row(listCell)] }));
    expect(paragraphs.map(({ text }) => text)).toEqual(["Who:", "residents", "ask", "note"]);
    expect(paragraphs.map(({ list }) => list !== undefined)).toEqual([false, true, true, true]);
  });

  it("merges spanning cells and fills short rows", async () => {
    const wide = cell("tableHeader", { colspan: 2 }, p("Wide"));
    const tall = cell("tableCell", { rowspan: 2 }, p("Tall"));
    const plain = (text: string) => cell("tableCell", {}, p(text));
    const xml = await written({
      type: "table",
      content: [
        row(wide, cell("tableHeader", {}, p("C"))),
        row(tall, plain("b"), plain("c")),
        row(plain("d")),
      ],
    });
    expect(widths(xml)).toHaveLength(3);
    expect(xml).toContain('<w:gridSpan w:val="2"/>');
    expect(xml).toContain('<w:vMerge w:val="restart"/>');
    expect(rowsOf(xml).map((one) => one.match(/<w:tc>/g)?.length)).toEqual([2, 3, 3]);
  });

  it("ends a cell with a paragraph even after a table in it, as Word demands", async () => {
    const inner = table(["inner"], ["cell"]);
    const { bytes } = await exportDraft(
      inputWith({ type: "table", content: [row(cell("tableCell", {}, inner))] }),
      "docx",
      "en",
    );
    expect(partsOf(bytes).get("word/document.xml")).not.toContain("</w:tbl></w:tc>");
  });

  it("becomes paragraphs where it has more columns than Word can open", async () => {
    const header = Array.from({ length: 64 }, (_, i) => `column ${i}`);
    const { bytes } = await exportDraft(inputWith(table(header)), "docx", "en");
    const xml = partsOf(bytes).get("word/document.xml") ?? "";
    expect(tablesOf(xml)).toHaveLength(2);
    expect(paragraphsOf(xml).map(({ text }) => text)).toContain("column 63");
  });
});
