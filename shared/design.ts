import type * as Y from "yjs";
import { fieldsOf, fragmentAt, placesOf, primaryOf, titleOf } from "./canvas.ts";
import { hasWords } from "./hasWords.ts";
import type { RowsName } from "./rowColumns.ts";
import {
  rowsOf,
  type Activity,
  type Assessment,
  type Outcome,
  type Partner,
  type Stakeholder,
} from "./rows.ts";
import type { Block, BlockId, InterpretationId, Template } from "./template.ts";
import type { University } from "./workshop.ts";

/** A module as it is designed now, read once: whatever is computed from a canvas is computed from this. */
export interface Design {
  template: Template;
  universities: readonly Pick<University, "id" | "country">[];
  primary: InterpretationId | null;
  fields: ReadonlyMap<string, unknown>;
  /** Blocks in whose texts, lanes included, somebody has written. */
  written: ReadonlySet<BlockId>;
  /** Of every outcome that is there, be it without words: its place in the table, from 1, which is its name. */
  outcomeNumbers: ReadonlyMap<string, number>;
  /** Those with words; of the other tables those in which anything stands. Of partners all. */
  outcomes: Outcome[];
  activities: Activity[];
  assessments: Assessment[];
  stakeholders: Stakeholder[];
  partners: Partner[];
}

/** Needs no schema of rich text, so that a page can do it before the editor is there. */
export function designOf(
  doc: Y.Doc,
  template: Template,
  universities: Design["universities"],
): Design {
  const outcomes = rowsOf(doc, "outcomes");
  return {
    template,
    universities,
    primary: primaryOf(doc, template),
    fields: new Map(fieldsOf(doc).entries()),
    written: new Set(
      template.blocks.filter((block) => isWritten(doc, template, block)).map(({ id }) => id),
    ),
    // A row in which nothing stands is one that somebody is about to write.
    outcomeNumbers: new Map(outcomes.map(({ id }, index) => [id, index + 1])),
    outcomes: outcomes.filter(({ text }) => text.trim() !== ""),
    activities: rowsOf(doc, "activities").filter(isBegun),
    assessments: rowsOf(doc, "assessments").filter(isBegun),
    stakeholders: rowsOf(doc, "stakeholders").filter(isBegun),
    partners: rowsOf(doc, "partners"),
  };
}

/** Whether anything stands in a row, be it something that may not: hours count before the activity has a title. */
const isBegun = ({ id: _id, ...cells }: { id: string } & object): boolean =>
  Object.values(cells).some((cell: unknown) => {
    if (typeof cell === "string") return cell.trim() !== "";
    return Array.isArray(cell) ? cell.length > 0 : cell !== null;
  });

function isWritten(doc: Y.Doc, template: Template, block: Block): boolean {
  if (block.kind === "title") return titleOf(doc).toString().trim() !== "";
  return placesOf(template, block).some((place) => hasWords(fragmentAt(doc, place)));
}

/** The block with this table; undefined in a template from before there were tables, and in one without it. */
export function blockWithRows({ template }: Design, name: RowsName): Block | undefined {
  return template.blocks.find(({ rows }) => rows === name);
}

export function blockWithField(
  { template }: Design,
  field: Block["fields"][number],
): Block | undefined {
  return template.blocks.find(({ fields }) => fields.includes(field));
}
