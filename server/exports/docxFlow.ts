import type { Paragraph, Table } from "docx";
import type { RichNode } from "#shared/richNode.ts";
import type { ListCount } from "./docxLists.ts";
import { textWidth } from "./docxLook.ts";

/** What a page or a cell is filled with. */
export type Flow = Paragraph | Table;

/** Where in the page a stretch of rich text stands. Lengths are in twips. */
export interface Surroundings {
  count: ListCount;
  width: number;
  indent: number;
  /** How many lists are around. */
  depth: number;
  /** The paragraph style of plain paragraphs; without one, the document's own. */
  style?: string;
}

export type RenderNodes = (nodes: readonly RichNode[], at: Surroundings) => Flow[];

export const onPage = (count: ListCount): Surroundings => ({
  count,
  width: textWidth,
  indent: 0,
  depth: 0,
});

export function inset(at: Surroundings, by: number): Surroundings {
  return { ...at, indent: at.indent + by, width: at.width - by };
}
