import type { Column } from "./rowColumns.ts";
import type { Cells } from "./rowEdits.ts";
import { mayStand } from "./rows.ts";
import { numberIn } from "./typedNumber.ts";
import { vocabularies } from "./vocabularies/vocabularies.ts";
import type { Term } from "./vocabularies/vocabulary.ts";

/** What the pasted text goes into. */
interface PasteTarget {
  /** In the order in which they are seen, the first one being where the text was pasted. */
  columns: readonly Column[];
  /** What each column is called, in any language: a first line of nothing but such names says which is which. */
  headings: Readonly<Record<string, readonly string[]>>;
  /** The ids of the outcomes in order, for O1, O2 … */
  outcomes: readonly string[];
}

/** A pasted value that no row took over. */
export interface NotTaken {
  /** From 1, among the pasted rows. */
  row: number;
  /** Null: there is no column for it. */
  column: string | null;
  text: string;
}

export interface PastedRows {
  rows: Cells[];
  notTaken: NotTaken[];
}

/** Whether a pasted text is more than words for the place where the caret is. */
export const isSeveralCells = (text: string): boolean => /[\t\r\n]/.test(text.trim());

/**
 * The rows of a pasted text: of a table copied from a spreadsheet (tabs between cells, quotation marks around a cell
 * with a line break), or of a list with bullets or numbers. Empty lines are none.
 */
export function pastedRows(text: string, target: PasteTarget): PastedRows {
  const lines = linesOf(text).filter((cells) => cells.some((cell) => cell !== ""));
  const named = namedColumns(lines[0] ?? [], target);
  const columns = named ?? target.columns;
  const rows: Cells[] = [];
  const notTaken: NotTaken[] = [];
  for (const cells of named === null ? lines : lines.slice(1)) {
    const row: Cells = {};
    for (const [at, cell] of cells.entries()) {
      if (cell === "") continue;
      const column = columns[at] ?? null;
      const { value, left } = column ? valueIn(column, cell, target.outcomes) : nothing(cell);
      if (column && value !== null) row[column.key] = value;
      if (left !== "")
        notTaken.push({ row: rows.length + 1, column: column?.key ?? null, text: left });
    }
    rows.push(row);
  }
  return { rows, notTaken };
}

/** Word and its like put a tab behind a bullet. */
const bullet = /^\s*(?:[-–—•*‣◦▪·]|o(?=\t)|\(?\d{1,3}[.)]|[a-z]\))[ \t]+/;

function linesOf(text: string): string[][] {
  const lines: string[][] = [];
  // A quotation mark opens a cell only at its beginning; doubled inside, it stands for itself.
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/y;
  let line: string[] = [];
  for (let at = 0; at <= text.length;) {
    if (line.length === 0) at += bullet.exec(lineAt(text, at))?.[0].length ?? 0;
    cell.lastIndex = at;
    const [found = "", quoted, plain = ""] = cell.exec(text) ?? [];
    line.push((quoted?.replaceAll('""', '"') ?? plain).replaceAll(/\s+/g, " ").trim());
    at += found.length;
    if (text[at] !== "\t") {
      lines.push(line);
      line = [];
      if (text.startsWith("\r\n", at)) at += 1;
    }
    at += 1;
  }
  return lines;
}

const lineAt = (text: string, at: number): string => /^[^\r\n]*/.exec(text.slice(at))?.[0] ?? "";

function namedColumns(first: readonly string[], { columns, headings }: PasteTarget) {
  if (first.length < 2) return null;
  const named = first.map((heading) =>
    columns.find(({ key }) =>
      [key, ...(headings[key] ?? [])].some((name) => plain(name) === plain(heading)),
    ),
  );
  return named.every((column) => column !== undefined) ? named : null;
}

interface Taken {
  /** Null: nothing of it may stand. */
  value: unknown;
  left: string;
}

const nothing = (text: string): Taken => ({ value: null, left: text });

function valueIn(column: Column, text: string, outcomes: readonly string[]): Taken {
  switch (column.kind) {
    case "words":
      return { value: text, left: "" };
    case "number": {
      const number = numberIn(text);
      return number !== null && mayStand(column, number)
        ? { value: number, left: "" }
        : nothing(text);
    }
    case "term": {
      const terms: readonly Term[] = vocabularies[column.vocabulary].terms;
      const term = terms.find(({ code, label }) =>
        [String(code), ...Object.values(label)].some((name) => plain(name) === plain(text)),
      );
      return term ? { value: term.code, left: "" } : nothing(text);
    }
    case "outcomes":
      return outcomesIn(text, outcomes);
  }
}

function outcomesIn(text: string, outcomes: readonly string[]): Taken {
  const found: string[] = [];
  const left: string[] = [];
  for (const word of text.split(/[\s,;]+/).filter(Boolean)) {
    const number = /^o?(\d+)$/i.exec(word)?.[1];
    const id = number === undefined ? undefined : outcomes[Number(number) - 1];
    if (id === undefined) left.push(word);
    else if (!found.includes(id)) found.push(id);
  }
  return { value: found.length > 0 ? found : null, left: left.join(" ") };
}

/** As two people would call it the same: no case, no accents, one kind of space and apostrophe. */
const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("’", "'")
    .replaceAll(/\s+/g, " ")
    .trim()
    .toLowerCase();
