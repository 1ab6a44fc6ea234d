import { HeadingLevel, Paragraph, Tab, TextRun } from "docx";
import type { Draft } from "./draftModel.ts";
import { run } from "./docxInline.ts";
import type { Flow } from "./docxFlow.ts";
import { signOffTables } from "./docxSignOffs.ts";
import { color, style } from "./docxLook.ts";
import { frontFactsOf, scopeSentencesOf } from "./frontPage.ts";
import type { Labels } from "./labelsType.ts";

/** What the document is, of what moment and by whom it is agreed, before a word of the module. */
export function frontPageDocx(draft: Draft, labels: Labels): Flow[] {
  return [
    new Paragraph({ style: style.eyebrow, children: [run(labels.draft)] }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(draft.title)] }),
    new Paragraph({ style: style.lead, children: [run(scopeSentencesOf(draft))] }),
    ...frontFactsOf(draft).map(({ label, value, detail }) =>
      factParagraph(style.fact, label, value, detail),
    ),
    ...(draft.signOffTable.length === 0
      ? []
      : [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(labels.signOffs)] }),
          new Paragraph({ style: style.state, children: [run(labels.datesInUtc)] }),
          ...signOffTables(draft, labels),
        ]),
  ];
}

/** A label and its value side by side, kept as one paragraph so that they are read together. */
export function factParagraph(
  styleId: string,
  label: string,
  value: string,
  detail?: string,
): Paragraph {
  return new Paragraph({
    style: styleId,
    children: [
      run(label, { color: color.soft }),
      new TextRun({ children: [new Tab()] }),
      run(value),
      ...(detail === undefined ? [] : [run(detail, { break: 1, color: color.soft, size: 18 })]),
    ],
  });
}
