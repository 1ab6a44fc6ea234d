import type { RichNode } from "#shared/richNode.ts";
import { inlineMarkdown } from "./markdownInline.ts";
import { childrenOf, isBlank, listStartOf } from "./richNodes.ts";
import { gridOf, type GridCell } from "./tableGrid.ts";

/** A GFM table. The format has one header row and no spans: a spanning cell stands in its first place. */
export function tableMarkdown(table: RichNode): string {
  const { columns, rows, headerRows } = gridOf(table);
  if (columns === 0) return "";
  const lines = rows.map((row) => cellTexts(row, columns));
  const header = headerRows > 0 ? lines.shift() : undefined;
  return pipeTable(header ?? Array.from({ length: columns }, () => ""), lines);
}

/** The cells are Markdown already, each on one line. */
export function pipeTable(header: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

function cellTexts(row: GridCell[], columns: number): string[] {
  const texts = Array.from({ length: columns }, () => "");
  for (const { node, column } of row) texts[column] = cellLines(childrenOf(node)).join("<br>");
  return texts;
}

/** Blocks in a cell, where Markdown allows none: each becomes a line. */
function cellLines(nodes: readonly RichNode[]): string[] {
  return nodes.flatMap((node): string[] => {
    switch (node.type) {
      case "bulletList":
        return childrenOf(node).flatMap((item) => itemLines(item, "•"));
      case "orderedList":
        return childrenOf(node).flatMap((item, i) => itemLines(item, `${listStartOf(node) + i}.`));
      case "blockquote":
        return cellLines(childrenOf(node));
      case "table":
        return childrenOf(node).map((row) =>
          childrenOf(row)
            .map((cell) => cellLines(childrenOf(cell)).join(" "))
            .join(" · "),
        );
      default:
        return isBlank(node) ? [] : [inlineMarkdown(childrenOf(node), "<br>")];
    }
  });
}

function itemLines(item: RichNode, mark: string): string[] {
  const [first = "", ...rest] = cellLines(childrenOf(item));
  return [`${mark} ${first}`.trim(), ...rest.map((line) => `&emsp;${line}`)];
}
