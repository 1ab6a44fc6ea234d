import type { RichNode } from "#shared/richNode.ts";
import { childrenOf, spanOf } from "./richNodes.ts";

export interface GridCell {
  node: RichNode;
  column: number;
  colspan: number;
  rowspan: number;
  isHeader: boolean;
}

/** A table whose every row covers the same columns, with spans that stay inside it. */
export interface Grid {
  columns: number;
  rows: GridCell[][];
  /** How many rows from the top hold header cells only; never all of them. */
  headerRows: number;
}

const emptyCell: RichNode = { type: "tableCell", content: [] };

/** Lays a table's cells out; where a row is short, empty cells fill it, so that no word processor has to guess. */
export function gridOf(table: RichNode): Grid {
  const source = childrenOf(table).filter((row) => childrenOf(row).length > 0);
  const taken: boolean[][] = source.map(() => []);
  const rows = source.map((row, y) => childrenOf(row).map((cell) => place(cell, y, taken)));
  const columns = Math.max(0, ...taken.map((row) => row.length));
  rows.forEach((row, y) => {
    for (let x = 0; x < columns; x++) {
      if (!taken[y]?.[x]) row.push(cellAt(emptyCell, x, 1, 1));
    }
    row.sort((a, b) => a.column - b.column);
  });
  const firstBodyRow = rows.findIndex((row) => !row.every(({ isHeader }) => isHeader));
  return { columns, rows, headerRows: Math.max(0, firstBodyRow) };
}

function place(node: RichNode, y: number, taken: boolean[][]): GridCell {
  let column = 0;
  while (taken[y]?.[column]) column++;
  let colspan = 1;
  while (colspan < spanOf(node, "colspan") && !taken[y]?.[column + colspan]) colspan++;
  const rowspan = Math.min(spanOf(node, "rowspan"), taken.length - y);
  for (const row of taken.slice(y, y + rowspan)) {
    for (let x = column; x < column + colspan; x++) row[x] = true;
  }
  return cellAt(node, column, colspan, rowspan);
}

function cellAt(node: RichNode, column: number, colspan: number, rowspan: number): GridCell {
  return { node, column, colspan, rowspan, isHeader: node.type === "tableHeader" };
}
