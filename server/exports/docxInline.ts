import { ExternalHyperlink, TextRun, type IRunOptions } from "docx";
import type { RichNode } from "#shared/richNode.ts";
import { childrenOf, hasMark, hrefOf } from "./richNodes.ts";

/** What XML 1.0 can't hold: one such character, and Word refuses the whole file. */
// oxlint-disable-next-line no-control-regex -- these very characters are the subject
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Words of people as text that any XML reader accepts. */
export function xmlText(text: string): string {
  return text.toWellFormed().replace(notXml, "");
}

export function run(text: string, options: IRunOptions = {}): TextRun {
  return new TextRun({ ...options, text: xmlText(text) });
}

/** A line of plain words with line breaks where the text has them. */
export function linesOfRuns(text: string): TextRun[] {
  return text.split(/\r\n|[\r\n]/).map((line, i) => run(line, i === 0 ? {} : { break: 1 }));
}

/** The inline content of a paragraph, a heading or a cell's paragraph. */
export function inlineRuns(nodes: readonly RichNode[]): (TextRun | ExternalHyperlink)[] {
  return nodes.flatMap((node): (TextRun | ExternalHyperlink)[] => {
    if (node.type === "hardBreak") return [new TextRun({ break: 1 })];
    if (node.type !== "text") return inlineRuns(childrenOf(node));
    const href = hrefOf(node);
    if (href === null) return [textRun(node)];
    return [new ExternalHyperlink({ link: href, children: [textRun(node, "Hyperlink")] })];
  });
}

function textRun(node: RichNode, style?: string): TextRun {
  return run(node.text ?? "", {
    ...(style === undefined ? {} : { style }),
    ...(hasMark(node, "bold") ? { bold: true } : {}),
    ...(hasMark(node, "italic") ? { italics: true } : {}),
    ...(hasMark(node, "underline") ? { underline: {} } : {}),
    ...(hasMark(node, "strike") ? { strike: true } : {}),
  });
}
