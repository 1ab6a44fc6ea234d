import type { BlockContent } from "#shared/blockContent.ts";
import type { RowsName } from "#shared/rowColumns.ts";
import type { PlainRow } from "#shared/rows.ts";
import type { Block, Language } from "#shared/template.ts";
import { countryName } from "#shared/vocabularies/countries.ts";
import type { University } from "#shared/workshop.ts";
import { rowLabelsIn } from "./rowLabels.ts";

/** By the outcome's id. */
export type OutcomeNames = ReadonlyMap<string, string>;

/** What rows are told with that is not in them. */
export interface RowsAround {
  universities: readonly University[];
  outcomeNames: OutcomeNames;
  language: Language;
}

export interface NamedRow {
  row: PlainRow;
  name: string | null;
}

const outcomeName = (index: number) => `O${index + 1}`;

/**
 * Outcomes are told by number: O1 is the first of the whole canvas, also where its own block is not in the draft. Then
 * the number stands alone, so that nothing of a block gets in through a block that refers to it.
 */
export function outcomeNamesOf(
  blocks: readonly { block: Block; content: BlockContent }[],
): OutcomeNames {
  const outcomes = blocks.find(({ block }) => block.rows === "outcomes")?.content.rows ?? [];
  const names = new Map<string, string>();
  outcomes.forEach(({ id }, i) => {
    if (!names.has(id)) names.set(id, outcomeName(i));
  });
  return names;
}

/** The rows with something in them, in the order in which they are told, each with what it is called by. */
export function namedRowsOf(
  name: RowsName,
  rows: readonly PlainRow[],
  around: RowsAround,
): NamedRow[] {
  if (name === "partners") return partnerRowsOf(rows, around);
  const isNumbered = name === "outcomes";
  return rows
    .map((row, i) => ({ row, name: isNumbered ? outcomeName(i) : null }))
    .filter(({ row }) => row.cells.length > 0);
}

/**
 * Every university of the workshop in its order, also one that nothing is written about: where the issuers lie is told
 * here. A row whose university is gone comes last and is marked: it was signed with the others.
 */
function partnerRowsOf(rows: readonly PlainRow[], around: RowsAround): NamedRow[] {
  const { universities } = around;
  const filled = rows.filter(({ cells }) => cells.length > 0);
  const present = universities.map((university) => ({
    row: filled.find(({ id }) => id === university.id) ?? { id: university.id, cells: [] },
    name: universityText(university, around),
  }));
  const gone = filled
    .filter(({ id }) => !universities.some((university) => university.id === id))
    .map((row) => ({ row, name: rowLabelsIn[around.language].goneUniversity }));
  return filled.length === 0 ? [] : [...present, ...gone];
}

function universityText({ name, country }: University, { language }: RowsAround): string {
  return country === null ? name : `${name} (${countryName(country, language)})`;
}
