import { describe, expect, it } from "vitest";
import type { RichNode } from "#shared/richNode.ts";
import {
  bold,
  bullets,
  heading,
  italic,
  link,
  numbered,
  p,
  quotation,
  table,
} from "#shared/richText.ts";
import { exportDraft } from "../../../server/exports/exportDraft.ts";
import { richTextMarkdown } from "../../../server/exports/markdownRichText.ts";
import { draftInput, inputWith, signOff } from "./draftInput.ts";
import { someRows } from "./rowsInput.ts";

const text = (words: string, ...marks: string[]): RichNode => ({
  type: "text",
  text: words,
  marks: marks.map((type) => ({ type })),
});
const item = (...content: RichNode[]): RichNode => ({ type: "listItem", content });
const markdown = (...nodes: RichNode[]) => richTextMarkdown(nodes);

describe("rich text as Markdown", () => {
  it.each<[string, RichNode, string]>([
    [
      "marks",
      p(bold("a"), " ", italic("b"), " ", text("c", "strike"), text("d", "underline")),
      "**a** _b_ ~~c~~<u>d</u>",
    ],
    ["marks within marks", p(text("a ", "bold"), text("b", "bold", "italic")), "**a _b_**"],
    ["spaces at the edges of marks", p("a", text(" b ", "bold"), "c"), "a **b** c"],
    ["italics within a word", p("a", italic("b"), "c"), "a<em>b</em>c"],
    ["bold punctuation beside a letter", p("a", bold("(b)"), "c"), "a<strong>(b)</strong>c"],
    ["a link", p(link("see", "https://a.org/x_(y)")), "[see](<https://a.org/x_(y)>)"],
    ["an unsafe link", p(link("see", "javascript:alert(1)")), "see"],
    [
      "an exclamation before a link",
      p("Now!", link("see", "https://a.org/")),
      "Now\\![see](https://a.org/)",
    ],
    ["a hard break", p("a", { type: "hardBreak" }, "- b", { type: "hardBreak" }), "a\\\n\\- b"],
    ["a heading", heading("C #"), "##### C \\#"],
    ["a quotation", quotation("a", "b"), "> a\n>\n> b"],
    ["a list from five", { ...numbered("a", "b"), attrs: { start: 5 } }, "5. a\n6. b"],
    ["a table", table(["a|b", "c"], ["1", "2"]), "| a\\|b | c |\n| --- | --- |\n| 1 | 2 |"],
  ])("writes %s", (_, node, expected) => {
    expect(markdown(node)).toBe(expected);
  });

  it("nests lists by the width of their marks", () => {
    const inner: RichNode = { type: "bulletList", content: [item(p("b"), numbered("c"))] };
    const outer: RichNode = { type: "orderedList", content: [item(p("a"), inner), item(p("d"))] };
    expect(markdown(outer)).toBe("1. a\n   - b\n     1. c\n2. d");
  });

  it("sets paragraphs of one item apart, and a list that can't interrupt a paragraph", () => {
    const fromThree = { ...numbered("c"), attrs: { start: 3 } };
    const list: RichNode = {
      type: "bulletList",
      content: [item(p("a"), p("b")), item(p("x"), fromThree)],
    };
    expect(markdown(list)).toBe("- a\n\n  b\n\n- x\n\n  3. c");
  });

  it("keeps two lists in a row apart", () => {
    expect(markdown(numbered("a"), numbered("b"), numbered("c"))).toBe("1. a\n\n1) b\n\n1. c");
    expect(markdown(bullets("a"), bullets("b"))).toBe("- a\n\n* b");
  });

  it("writes lists in cells line by line, and a header row where a table has none", () => {
    const cell: RichNode = {
      type: "tableCell",
      content: [p("Who:"), bullets("a", "b"), numbered("c")],
    };
    const node: RichNode = { type: "table", content: [{ type: "tableRow", content: [cell] }] };
    expect(markdown(node)).toBe("|  |\n| --- |\n| Who:<br>• a<br>• b<br>1. c |");
  });

  it("writes all of a 60-row table", () => {
    const rows = Array.from({ length: 60 }, (_, i) => [`${i}`, "x"]);
    expect(markdown(table(["n", "x"], ...rows)).split("\n")).toHaveLength(62);
  });
});

describe("a draft as Markdown", () => {
  it("has its data on top, then sign-offs, zones, blocks and lanes", async () => {
    const input = draftInput({
      title: "Heat # 1 *hot*",
      words: { lanes: { challenge: { method: [p("Big idea.")] } } },
      signOffs: [signOff("need", "athens", "reserve", { note: "- one\n- two", hash: "earlier" })],
    });
    const words = new TextDecoder().decode((await exportDraft(input, "md", "en")).bytes);
    expect(words.startsWith("# Heat # 1 \\*hot\\*\n\n- **Workshop**: Resilient cities\n")).toBe(
      true,
    );
    expect(words).toContain("| Block | State | Athens | București | Marseille |");
    expect(words).toContain(
      "| ◐ Agreed with a reservation (stale: on an earlier wording)<br>Athens signatory, 20 Nov 2026 |",
    );
    expect(words).toContain("#### ● Theme\n\n_empty_\n\n#### ▲ Method\n\nBig idea.");
    expect(words).toContain("\\\n  \\- one\\\n  \\- two");
    const levels = words.split("\n").filter((line) => /^#{2,3} /.test(line));
    expect(levels.slice(0, 4)).toEqual([
      "## Sign-offs",
      "## The challenge",
      "### Title",
      "### Interpretation",
    ]);
  });

  it("lets no words of people begin anything", async () => {
    const { bytes } = await exportDraft(
      inputWith(p("# no"), p("1. no"), p("<script>")),
      "md",
      "en",
    );
    expect(new TextDecoder().decode(bytes)).toContain("\\# no\n\n1\\. no\n\n\\<script\\>");
  });

  it("has the rows of a block as a table above its words, with the sum in the last line", async () => {
    const words = { rows: someRows, texts: { outcomes: [p("Why these.")] } };
    const { bytes } = await exportDraft(draftInput({ words }), "md", "en");
    const text = new TextDecoder().decode(bytes);
    expect(text).toContain(
      [
        "| No. | On completion, the learner can | Bloom level | Type |",
        "| --- | --- | --- | --- |",
        "| O1 | Compare plans \\| policies | Analyse | Skill |",
        "| O2 | Judge evidence | Evaluate | Skill |",
        "",
        "Why these.",
      ].join("\n"),
    );
    expect(text).toContain(
      "| Write |  |  | 20 |  |  |  |  |\n| **Total** |  |  | **1,270.5** | **4** |  |  |  |",
    );
    expect(text).toContain(
      "| University of București (Romania) | Mapping | 25 |  |  | ARACIS |  |  |",
    );
  });
});
