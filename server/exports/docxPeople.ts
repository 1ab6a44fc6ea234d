import { HeadingLevel, Paragraph, TableRow } from "docx";
import type { Draft, DraftPerson } from "./draftModel.ts";
import { run } from "./docxInline.ts";
import type { Flow } from "./docxFlow.ts";
import { headParagraph, textCell } from "./docxSignOffs.ts";
import { style, textWidth } from "./docxLook.ts";
import { gap, plainTable } from "./docxTables.ts";
import type { Labels } from "./labelsType.ts";

const columnWidths = [3, 4, 3].map((tenths) => Math.floor((textWidth * tenths) / 10));

/** Who took part: a quality-assurance office asks for it beside who signed. */
export function peopleDocx({ people }: Draft, labels: Labels): Flow[] {
  if (people.length === 0) return [];
  const header = [labels.name, labels.university, labels.role].map(headParagraph);
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(labels.people)] }),
    plainTable(
      [
        new TableRow({ tableHeader: true, cantSplit: true, children: header.map(cellAt) }),
        ...people.map((person) => personRow(person, labels)),
      ],
      { columnWidths },
    ),
    gap(),
  ];
}

function personRow(
  { name, university, roleLabel, signsFor }: DraftPerson,
  labels: Labels,
): TableRow {
  const role = signsFor === null ? roleLabel : `${roleLabel}, ${labels.signatory}`;
  const texts = [name, university?.name ?? labels.guest, role];
  const paragraphs = texts.map(
    (text) => new Paragraph({ style: style.signOff, children: [run(text)] }),
  );
  return new TableRow({ cantSplit: true, children: paragraphs.map(cellAt) });
}

const cellAt = (paragraph: Paragraph, column: number) =>
  textCell(columnWidths[column] ?? 0, [paragraph]);
