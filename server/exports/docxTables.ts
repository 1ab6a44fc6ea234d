import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import { plainText } from "#shared/blockContent.ts";
import type { RichNode } from "#shared/richNode.ts";
import { hairline, color, noLine, style } from "./docxLook.ts";
import type { Flow, RenderNodes, Surroundings } from "./docxFlow.ts";
import { childrenOf } from "./richNodes.ts";
import { gridOf, type Grid, type GridCell } from "./tableGrid.ts";

/** Word opens no table with more columns. */
const mostColumns = 63;

const cellMargins = { top: 70, bottom: 70, left: 90, right: 90 };

export const tableBorders = {
  top: { ...hairline, color: color.strongLine },
  bottom: { ...hairline, color: color.strongLine },
  left: noLine,
  right: noLine,
  insideHorizontal: hairline,
  insideVertical: noLine,
};

export interface TableShape {
  /** In twips, one per column. */
  columnWidths: number[];
  indent?: number;
}

/** A table as every table of a draft looks: fixed columns, hairlines, whole rows. */
export function plainTable(rows: TableRow[], { columnWidths, indent = 0 }: TableShape): Table {
  return new Table({
    rows,
    columnWidths,
    width: { size: sum(columnWidths), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: cellMargins,
    borders: tableBorders,
    tableLook: { firstRow: true, noVBand: true },
    ...(indent === 0 ? {} : { indent: { size: indent, type: WidthType.DXA } }),
  });
}

/** The table and a paragraph under it: without one between them, Word joins two tables into one. */
export function tableDocx(node: RichNode, at: Surroundings, render: RenderNodes): Flow[] {
  const grid = gridOf(node);
  if (grid.columns === 0) return [];
  if (grid.columns > mostColumns) {
    return grid.rows.flat().flatMap((cell) => render(childrenOf(cell.node), at));
  }
  const columnWidths = widthsOf(grid, at.width);
  const rows = grid.rows.map(
    (cells, y) =>
      new TableRow({
        cantSplit: true,
        ...(y < grid.headerRows ? { tableHeader: true } : {}),
        children: cells.map((cell) => cellDocx(cell, columnWidths, at, render)),
      }),
  );
  return [plainTable(rows, { columnWidths, indent: at.indent }), gap()];
}

export const gap = () => new Paragraph({ style: style.small, children: [] });

function cellDocx(
  cell: GridCell,
  columnWidths: number[],
  at: Surroundings,
  render: RenderNodes,
): TableCell {
  const width = sum(columnWidths.slice(cell.column, cell.column + cell.colspan));
  const inCell: Surroundings = {
    count: at.count,
    width: width - cellMargins.left - cellMargins.right,
    indent: 0,
    depth: 0,
    style: cell.isHeader ? style.tableHead : style.tableText,
  };
  const children = render(childrenOf(cell.node), inCell);
  return new TableCell({
    children: children.length > 0 ? children : [new Paragraph({ style: style.tableText })],
    width: { size: width, type: WidthType.DXA },
    ...(cell.colspan > 1 ? { columnSpan: cell.colspan } : {}),
    ...(cell.rowspan > 1 ? { rowSpan: cell.rowspan } : {}),
  });
}

/** A column's claim to width grows with its longest text, in characters, up to this. */
const mostCharacters = 60;
/** Twips that a letter takes in a cell, on the generous side: fonts that stand in for ours are wider. */
const letter = 130;

/**
 * Widths in twips that add up to `width` at most. Every column holds its longest word, so that none collapses; what is
 * left goes to the columns with the longest texts.
 */
function widthsOf({ columns, rows }: Grid, width: number): number[] {
  const claims = Array.from({ length: columns }, () => ({ least: 2 * letter, text: 1 }));
  for (const { node, column, colspan } of rows.flat()) {
    const claim = claims[column];
    if (colspan > 1 || !claim) continue;
    const text = plainText(childrenOf(node));
    const longestWord = Math.max(...text.split(/\s/).map((word) => word.length));
    claim.least = Math.max(
      claim.least,
      longestWord * letter + cellMargins.left + cellMargins.right,
    );
    claim.text = Math.max(claim.text, Math.min(mostCharacters, text.length));
  }
  const least = sum(claims.map((claim) => claim.least));
  if (least > width) return claims.map((claim) => Math.floor((width * claim.least) / least));
  const texts = sum(claims.map(({ text }) => text));
  return claims.map((claim) => claim.least + Math.floor(((width - least) * claim.text) / texts));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
