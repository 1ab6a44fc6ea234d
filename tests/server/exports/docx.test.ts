import { describe, expect, it } from "vitest";
import { bold, bullets, heading, link, numbered, p, quotation } from "#shared/richText.ts";
import type { DraftInput } from "../../../server/exports/draft.ts";
import { exportDraft } from "../../../server/exports/exportDraft.ts";
import { draftInput, inputWith, signOff } from "./draftInput.ts";
import { paragraphsOf, partsOf, rowsOf, tablesOf, textOf } from "../../support/docx.ts";

async function docx(input: DraftInput, language: "en" | "fr" = "en") {
  const parts = partsOf((await exportDraft(input, "docx", language)).bytes);
  const part = (name: string) => parts.get(name) ?? "";
  return {
    part,
    xml: part("word/document.xml"),
    paragraphs: paragraphsOf(part("word/document.xml")),
  };
}

describe("a Word file", () => {
  it("sets zones, blocks, lanes and headings within blocks as Word headings", async () => {
    const words = { lanes: { challenge: { theme: [heading("Boundaries"), p("Heat.")] } } };
    const { paragraphs } = await docx(draftInput({ words }));
    const headings = paragraphs.filter(({ style }) => style?.startsWith("Heading"));
    const from = headings.findIndex(({ text }) => text === "Challenge");
    expect(headings.slice(from, from + 5)).toMatchObject([
      { style: "Heading2", text: "Challenge" },
      { style: "Heading3", text: "● Theme" },
      { style: "Heading4", text: "Boundaries" },
      { style: "Heading3", text: "▲ Method" },
      { style: "Heading3", text: "■ Partnership" },
    ]);
    expect(headings.map(({ text }) => text)).toContain("The challenge");
    expect(paragraphs.find(({ style }) => style === "Title")?.text).toBe("Heat in the city");
  });

  it("says under each block where it stands, and that an empty one is empty", async () => {
    const { paragraphs } = await docx(draftInput({ states: { need: "stale" } }));
    const at = paragraphs.findIndex(
      ({ style, text }) => style === "Heading2" && text === "Need and relevance",
    );
    expect(paragraphs[at + 1]?.text).toContain("Stale: the words changed after they were agreed");
    expect(paragraphs[at + 2]?.text).toBe("Empty: nobody has written here yet.");
  });

  it("numbers every ordered list from its start, and nests lists by level", async () => {
    const nested = { ...numbered("one"), attrs: { start: 1 } };
    nested.content = [{ type: "listItem", content: [p("one"), bullets("inside")] }];
    const fromFive = { ...numbered("five"), attrs: { start: 5 } };
    const { paragraphs, part } = await docx(
      inputWith(nested, p("Between."), numbered("again"), fromFive),
    );
    const listed = (text: string) => paragraphs.find((one) => one.text === text)?.list;
    expect(listed("inside")?.level).toBe(1);
    expect(listed("one")?.level).toBe(0);
    expect(new Set(["one", "again", "five"].map((text) => listed(text)?.id)).size).toBe(3);
    expect(part("word/numbering.xml")).toContain('<w:start w:val="5"/>');
    expect(part("word/numbering.xml")).toContain('<w:numFmt w:val="bullet"/>');
  });

  it("makes links that can be clicked, of safe addresses only", async () => {
    const { xml, part } = await docx(
      inputWith(
        p(
          link("the plan", "https://example.org/a b?x=1&y=2"),
          link("a trap", "javascript:alert(1)"),
        ),
      ),
    );
    expect(xml.match(/<w:hyperlink /g)).toHaveLength(1);
    expect(textOf(xml)).toContain("a trap");
    expect(part("word/_rels/document.xml.rels")).toContain(
      'Target="https://example.org/a%20b?x=1&amp;y=2"',
    );
    expect(part("word/_rels/document.xml.rels")).not.toContain("javascript");
  });

  it("keeps marks, quotations and hard breaks", async () => {
    const marked = {
      type: "text",
      text: "both",
      marks: [{ type: "underline" }, { type: "strike" }],
    };
    const { xml, paragraphs } = await docx(
      inputWith(p(bold("strong"), { type: "hardBreak" }, marked), quotation("Said so.")),
    );
    expect(xml).toMatch(/<w:b\/>.*?>strong</);
    expect(xml).toMatch(/<w:u w:val="single"\/>.*?>both</);
    expect(xml).toContain("<w:strike/>");
    expect(paragraphs.map(({ text }) => text)).toContain("strong\nboth");
    expect(paragraphs.find(({ text }) => text === "Said so.")?.style).toBe("Quote");
  });

  it("opens with a sign-off table that says who signed, when and what is stale", async () => {
    const signOffs = [
      signOff("need", "athens", "agree", { hash: "earlier" }),
      signOff("need", "marseille", "object", { note: "One city\nonly." }),
    ];
    const { xml, paragraphs } = await docx(draftInput({ signOffs }));
    const rows = rowsOf(tablesOf(xml)[0] ?? "");
    expect(rows).toHaveLength(24);
    expect(rows[0]).toContain("<w:tblHeader/>");
    expect(textOf(rows[0] ?? "")).toBe("BlockStateAthensBucureștiMarseille");
    expect(textOf(rows.find((row) => row.includes("Need and relevance")) ?? "")).toBe(
      "Need and relevance✕ Objection✓ Agreedstale: on an earlier wordingAthens signatory, 20\u00a0Nov\u00a02026" +
        "not decided✕ ObjectedMarseille signatory, 20\u00a0Nov\u00a02026",
    );
    expect(paragraphs.filter(({ style }) => style === "Note").map(({ text }) => text)).toEqual([
      "Marseille, ✕ Objected · Marseille signatory, 20 Nov 2026\nOne city\nonly.",
    ]);
  });

  it("is an A4 document with a language, a title, an author and numbered pages", async () => {
    const { part, xml } = await docx(draftInput({ title: "Ζέστη & πόλη" }), "fr");
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(part("word/styles.xml")).toContain('<w:lang w:val="fr-FR"/>');
    expect(part("docProps/core.xml")).toContain("<dc:title>Ζέστη &amp; πόλη</dc:title>");
    expect(part("docProps/core.xml")).toContain("<dc:creator>Trivium</dc:creator>");
    expect(textOf(part("word/footer1.xml"))).toContain("23 novembre 2026 à 14:05 UTC");
    expect(part("word/footer1.xml")).toMatch(/PAGE.*NUMPAGES/);
  });

  it("leaves out what XML can't hold", async () => {
    const { xml, part } = await docx({
      ...inputWith(p("a\u0000b\u000bc\ud800d")),
      title: "x\u0001y",
    });
    expect(textOf(xml)).toContain("abc\ufffdd");
    expect(part("docProps/core.xml")).toContain("<dc:title>xy</dc:title>");
  });
});
