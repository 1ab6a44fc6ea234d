import { Document, Footer, PageNumber, Paragraph, TabStopType, TextRun } from "docx";
import { instantIn } from "./dates.ts";
import type { Draft } from "./draftModel.ts";
import { zoneDocx } from "./docxBlocks.ts";
import { frontPageDocx } from "./docxFrontPage.ts";
import { run, xmlText } from "./docxInline.ts";
import { bulletNumbering, type ListCount } from "./docxLists.ts";
import { peopleDocx } from "./docxPeople.ts";
import { hairline, page, style, textWidth } from "./docxLook.ts";
import { stylesIn } from "./docxStyles.ts";
import { labelsIn } from "./labels.ts";
import type { Labels } from "./labelsType.ts";

/** A sign-off table with more rows fills the first page, and the module begins a page of its own. */
const rowsBesideWords = 8;

export function documentOf(draft: Draft): Document {
  const labels = labelsIn[draft.language];
  const count: ListCount = { lists: 0 };
  const isFrontLong = draft.signOffTable.length > rowsBesideWords;
  return new Document({
    title: xmlText(draft.title),
    subject: xmlText(draft.workshop.title),
    creator: "Trivium",
    lastModifiedBy: "Trivium",
    description: labels.draft,
    styles: stylesIn(draft.language),
    numbering: { config: [bulletNumbering] },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.marginTop,
              bottom: page.marginBottom,
              left: page.marginX,
              right: page.marginX,
              footer: 600,
            },
          },
        },
        footers: { default: footerOf(draft, labels) },
        children: [
          ...frontPageDocx(draft, labels),
          ...draft.zones.flatMap((zone, i) =>
            zoneDocx(zone, labels, count, i === 0 && isFrontLong),
          ),
          ...peopleDocx(draft, labels),
        ],
      },
    ],
  });
}

const longestFooterTitle = 50;

function footerOf(draft: Draft, labels: Labels): Footer {
  const letters = Array.from(draft.title);
  const title =
    letters.length > longestFooterTitle
      ? `${letters.slice(0, longestFooterTitle).join("").trimEnd()}…`
      : draft.title;
  const [before, between, after] = labels
    .page("{current}", "{total}")
    .split(/\{current\}|\{total\}/);
  return new Footer({
    children: [
      new Paragraph({
        style: style.small,
        border: { top: { ...hairline, space: 6 } },
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [
          run(`${title} · ${instantIn(draft.language, draft.exportedAt)}`),
          new TextRun({
            children: [
              `\t${before ?? ""}`,
              PageNumber.CURRENT,
              between ?? "",
              PageNumber.TOTAL_PAGES,
              after ?? "",
            ],
          }),
        ],
      }),
    ],
  });
}
