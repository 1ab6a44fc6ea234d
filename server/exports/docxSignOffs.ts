import { Paragraph, TableCell, TableRow, WidthType, type TextRun } from "docx";
import type { Draft, DraftSignOff, DraftUniversity, SignOffRow } from "./draftModel.ts";
import { run } from "./docxInline.ts";
import { color, style, textWidth } from "./docxLook.ts";
import { gap, plainTable } from "./docxTables.ts";
import type { Flow } from "./docxFlow.ts";
import type { Labels } from "./labelsType.ts";
import { decisionMark, stateMark } from "./marks.ts";

/** More universities than this stand in further tables below: narrower columns would break every word. */
const mostUniversities = 4;
const leftColumns = [2200, 1300] as const;

/** Blocks down, universities across. */
export function signOffTables({ signOffTable, universities }: Draft, labels: Labels): Flow[] {
  const tables = Math.ceil(universities.length / mostUniversities);
  const perTable = Math.ceil(universities.length / Math.max(1, tables));
  return Array.from({ length: tables }, (_, i) => i * perTable).flatMap((from) => [
    ...(from === 0 ? [] : [gap()]),
    signOffTableFrom(universities.slice(from, from + perTable), from, signOffTable, labels),
  ]);
}

function signOffTableFrom(
  universities: DraftUniversity[],
  from: number,
  rows: SignOffRow[],
  labels: Labels,
): Flow {
  const columnWidths = columnWidthsFor(universities.length);
  const rowOf = (cells: Paragraph[][], isHeader: boolean) =>
    new TableRow({
      cantSplit: true,
      ...(isHeader ? { tableHeader: true } : {}),
      children: cells.map((cell, column) => textCell(columnWidths[column] ?? 0, cell)),
    });
  const header = [
    labels.block,
    labels.stateHead,
    ...universities.map(({ shortName }) => shortName),
  ];
  const body = rows.map(({ block, stateWord, cells }) => [
    [signOffParagraph([run(block.name, { bold: true })])],
    [signOffParagraph([run(`${stateMark[block.state]} ${stateWord}`)])],
    ...cells
      .slice(from, from + universities.length)
      .map((signOff) => signOffParagraphs(signOff, labels)),
  ]);
  return plainTable(
    [
      rowOf(
        header.map((text) => [headParagraph(text)]),
        true,
      ),
      ...body.map((cells) => rowOf(cells, false)),
    ],
    { columnWidths },
  );
}

function columnWidthsFor(universities: number): number[] {
  const rest = textWidth - leftColumns[0] - leftColumns[1];
  const width = Math.floor(rest / universities);
  return [...leftColumns, ...Array.from({ length: universities }, () => width)];
}

/** A date stays on one line of a narrow cell. */
const unbroken = (date: string) => date.replaceAll(" ", "\u00a0");

const quiet = { color: color.soft, size: 16 };

function signOffParagraphs(signOff: DraftSignOff | null, labels: Labels): Paragraph[] {
  if (signOff === null) return [signOffParagraph([run(labels.undecided, quiet)])];
  return [
    signOffParagraph([run(decisionText(signOff))]),
    ...(signOff.stale
      ? [signOffParagraph([run(staleText(labels), { ...quiet, italics: true })])]
      : []),
    signOffParagraph([run(`${signOff.by.name}, ${unbroken(signOff.date)}`, quiet)]),
  ];
}

export function decisionText({ decision, decisionLabel }: DraftSignOff): string {
  return `${decisionMark[decision]} ${decisionLabel}`;
}

export function staleText(labels: Labels): string {
  return `${labels.stale}${labels.colon}${labels.signedEarlierWords}`;
}

const signOffParagraph = (children: TextRun[]) => new Paragraph({ style: style.signOff, children });

export const headParagraph = (text: string) =>
  new Paragraph({ style: style.tableHead, children: [run(text)] });

export function textCell(width: number, children: Paragraph[]): TableCell {
  return new TableCell({ children, width: { size: width, type: WidthType.DXA } });
}
