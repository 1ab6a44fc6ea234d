import type { RichNode } from "./richNode.ts";

/** Short words for writing rich text by hand, in the shape `blockSchema` accepts. */

type Inline = string | RichNode;

const inline = (parts: Inline[]): RichNode[] =>
  parts.map((part) => (typeof part === "string" ? { type: "text", text: part } : part));

const marked =
  (type: string) =>
  (text: string): RichNode => ({ type: "text", text, marks: [{ type }] });

export const bold = marked("bold");
export const italic = marked("italic");
export const link = (text: string, href: string): RichNode => ({
  type: "text",
  text,
  marks: [{ type: "link", attrs: { href } }],
});

export const p = (...parts: Inline[]): RichNode => ({ type: "paragraph", content: inline(parts) });
export const heading = (text: string): RichNode => ({
  type: "heading",
  attrs: { level: 3 },
  content: inline([text]),
});
export const quotation = (...paragraphs: string[]): RichNode => ({
  type: "blockquote",
  content: paragraphs.map((text) => p(text)),
});

const items = (entries: (Inline | Inline[])[]): RichNode[] =>
  entries.map((entry) => ({
    type: "listItem",
    content: [p(...(Array.isArray(entry) ? entry : [entry]))],
  }));

export const bullets = (...entries: (Inline | Inline[])[]): RichNode => ({
  type: "bulletList",
  content: items(entries),
});
export const numbered = (...entries: (Inline | Inline[])[]): RichNode => ({
  type: "orderedList",
  content: items(entries),
});

/** A table whose first row is its header; every row has as many cells as the first. */
export const table = (header: string[], ...rows: Inline[][]): RichNode => ({
  type: "table",
  content: [
    {
      type: "tableRow",
      content: header.map((text) => ({ type: "tableHeader", content: [p(text)] })),
    },
    ...rows.map((cells) => ({
      type: "tableRow",
      content: cells.map((cell) => ({ type: "tableCell", content: [p(cell)] })),
    })),
  ],
});
