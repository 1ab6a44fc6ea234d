import { HeadingLevel, Paragraph } from "docx";
import type { DraftBlock, DraftSignOff, DraftZone, Reading } from "./draftModel.ts";
import { factParagraph } from "./docxFrontPage.ts";
import { linesOfRuns, run } from "./docxInline.ts";
import type { ListCount } from "./docxLists.ts";
import { onPage, type Flow } from "./docxFlow.ts";
import { rowsDocx } from "./docxRows.ts";
import { richTextDocx } from "./docxRichText.ts";
import { decisionText, staleText } from "./docxSignOffs.ts";
import { color, style } from "./docxLook.ts";
import type { Labels } from "./labelsType.ts";
import { shapeMark, stateMark } from "./marks.ts";
import { isBlank } from "./richNodes.ts";

/** `onNewPage`: the zone begins a page. */
export function zoneDocx(
  zone: DraftZone,
  labels: Labels,
  count: ListCount,
  onNewPage: boolean,
): Flow[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      ...(onNewPage ? { pageBreakBefore: true } : {}),
      children: [run(zone.name)],
    }),
    ...zone.blocks.flatMap((block) => blockDocx(block, labels, count)),
  ];
}

function blockDocx(block: DraftBlock, labels: Labels, count: ListCount): Flow[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [run(block.name)] }),
    stateParagraph(block, labels),
    ...block.fields.map(({ label, text }) => factParagraph(style.field, label, text)),
    ...(block.table === null ? [] : rowsDocx(block.table, labels)),
    ...(block.isEmpty ? [emptyParagraph(labels.emptyBlock)] : textsDocx(block, labels, count)),
    ...notesDocx(block, labels),
  ];
}

function stateParagraph({ state, stateLabel, hash }: DraftBlock, labels: Labels): Paragraph {
  const fingerprint = `${labels.fingerprint} ${hash.slice(0, 12)}`;
  return new Paragraph({
    style: style.state,
    children: [run(`${stateMark[state]} ${stateLabel}`, { bold: true }), run(` · ${fingerprint}`)],
  });
}

function textsDocx({ texts }: DraftBlock, labels: Labels, count: ListCount): Flow[] {
  return texts.flatMap(({ lane, nodes }) => {
    const words = richTextDocx(nodes, onPage(count));
    if (lane === null) return words;
    return [laneHeading(lane), ...(nodes.every(isBlank) ? [emptyParagraph(labels.empty)] : words)];
  });
}

/** The shape and the hue stand beside the name; the name alone says it too. */
function laneHeading({ name, shape, hue }: Reading): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_3,
    children: [
      run(`${shapeMark[shape]} `, { color: color.hue[hue] }),
      run(name, { color: color.hue[hue] }),
    ],
  });
}

function emptyParagraph(text: string): Paragraph {
  return new Paragraph({ children: [run(text, { italics: true, color: color.soft })] });
}

function notesDocx({ signOffs }: DraftBlock, labels: Labels): Flow[] {
  const notes = signOffs.filter(({ note }) => note !== null);
  if (notes.length === 0) return [];
  return [
    new Paragraph({ style: style.noteHead, children: [run(labels.notes)] }),
    ...notes.map((signOff) => noteParagraph(signOff, labels)),
  ];
}

function noteParagraph(signOff: DraftSignOff, labels: Labels): Paragraph {
  const stale = signOff.stale ? ` (${staleText(labels)})` : "";
  return new Paragraph({
    style: style.note,
    children: [
      run(`${signOff.university}, ${decisionText(signOff)}${stale}`, { bold: true }),
      run(` · ${signOff.by.name}, ${signOff.date}`, { color: color.soft }),
      run("", { break: 1 }),
      ...linesOfRuns(signOff.note ?? ""),
    ],
  });
}
