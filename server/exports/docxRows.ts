import { AlignmentType, Paragraph, TableRow } from "docx";
import type { DraftRow, DraftTable } from "./draftModel.ts";
import type { Flow } from "./docxFlow.ts";
import { linesOfRuns, run } from "./docxInline.ts";
import { color, style } from "./docxLook.ts";
import { rowLayoutOf, type RowColumn } from "./docxRowLayout.ts";
import { textCell } from "./docxSignOffs.ts";
import { gap, plainTable } from "./docxTables.ts";
import type { Labels } from "./labelsType.ts";

/** The rows of a block as a Word table: columns of fixed width, a header that comes again on each page, whole rows. */
export function rowsDocx(table: DraftTable, { colon }: Labels): Flow[] {
  const layout = rowLayoutOf(table);
  const rowOf = (cells: Paragraph[][], isHeader = false) =>
    new TableRow({
      cantSplit: true,
      ...(isHeader ? { tableHeader: true } : {}),
      children: cells.map((cell, i) => textCell(layout[i]?.width ?? 0, cell)),
    });
  const rows = [
    rowOf(
      layout.map((column) => [paragraph(style.tableHead, column, [run(column.label)])]),
      true,
    ),
    ...table.rows.map((row) => rowOf(layout.map((column) => cellParagraphs(column, row, colon)))),
    ...(table.totals === null ? [] : [rowOf(totalParagraphs(layout, table.totals))]),
  ];
  return [plainTable(rows, { columnWidths: layout.map(({ width }) => width) }), gap()];
}

/** Words of people in the serif, words of the product in the sans, as everywhere in a draft. */
function cellParagraphs(column: RowColumn, row: DraftRow, colon: string): Paragraph[] {
  const text = column.at === null ? (row.name ?? "") : (row.cells[column.at]?.text ?? "");
  const isWords = column.kind === "words";
  const children = isWords
    ? linesOfRuns(text)
    : [run(text, column.kind === "name" ? { bold: true } : {})];
  return [
    paragraph(isWords ? style.tableText : style.signOff, column, children),
    ...belowParagraphs(column, row, colon),
  ];
}

/** What is empty is left out with its label. */
function belowParagraphs({ below, isBelowRunning }: RowColumn, row: DraftRow, colon: string) {
  const told = below.flatMap(({ label, at }) => {
    const text = row.cells[at]?.text ?? "";
    return text === "" ? [] : [[quiet(`${label}${colon}`), ...linesOfRuns(text)]];
  });
  const running = told.flatMap((runs, i) => (i === 0 ? runs : [quiet(" · "), ...runs]));
  return (isBelowRunning && told.length > 0 ? [running] : told).map(
    (children) => new Paragraph({ style: style.signOff, children }),
  );
}

const quiet = (text: string) => run(text, { color: color.soft });

function totalParagraphs(
  layout: RowColumn[],
  { label, texts }: NonNullable<DraftTable["totals"]>,
): Paragraph[][] {
  return layout.map((column, i) => {
    const text = i === 0 ? label : column.at === null ? "" : (texts[column.at] ?? "");
    return [paragraph(style.signOff, column, [run(text, { bold: true })])];
  });
}

function paragraph(styleId: string, { kind }: RowColumn, children: ReturnType<typeof linesOfRuns>) {
  return new Paragraph({
    style: styleId,
    ...(kind === "number" ? { alignment: AlignmentType.RIGHT } : {}),
    children,
  });
}
