import type { DraftTable } from "./draftModel.ts";
import { escapeLine } from "./markdownEscape.ts";
import { pipeTable } from "./markdownTables.ts";

/** The rows of a block, each on one line, with every column; what adds up stands in a last line. */
export function rowsMarkdown({ nameLabel, columns, rows, totals }: DraftTable): string {
  const line = (name: string | null, texts: (string | null)[]) =>
    [...(nameLabel === null ? [] : [name]), ...texts].map((text) => escapeLine(text ?? ""));
  const header = line(
    nameLabel,
    columns.map(({ label }) => label),
  );
  const lines = rows.map(({ name, cells }) =>
    line(
      name,
      cells.map(({ text }) => text),
    ),
  );
  return pipeTable(header, [...lines, ...(totals ? [totalLine(totals)] : [])]);
}

/** The first column is one of words, with nothing to sum: there is room for the label. */
function totalLine({ label, texts }: NonNullable<DraftTable["totals"]>): string[] {
  return [`**${escapeLine(label)}**`, ...texts.slice(1).map((text) => text && `**${text}**`)].map(
    (text) => text ?? "",
  );
}
