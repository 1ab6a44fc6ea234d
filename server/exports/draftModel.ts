import type { BlockState } from "#shared/agreement.ts";
import type { RichNode } from "#shared/richNode.ts";
import type { CanvasId } from "#shared/canvas.ts";
import type { Column, RowsName } from "#shared/rowColumns.ts";
import type { Decision } from "#shared/signOff.ts";
import type {
  BlockId,
  Interpretation,
  InterpretationId,
  Language,
  ZoneId,
} from "#shared/template.ts";
import type { MemberId, MemberName, Role, UniversityId, WorkshopId } from "#shared/workshop.ts";

/** `all`: every block, each with where it stands. `agreed`: nothing but what every university has agreed. */
export type DraftScope = "all" | "agreed";

/**
 * A canvas with its records as one plain value that every format renders. Words of the product are in `language`
 * already; words of people are as they were typed.
 */
export interface Draft {
  language: Language;
  scope: DraftScope;
  exportedAt: string;
  canvasId: CanvasId;
  template: { id: string; version: number };
  workshop: { id: WorkshopId; title: string };
  /** The module's name. It names the file and its pages even where the title block is not agreed. */
  title: string;
  isTitleAgreed: boolean;
  universities: DraftUniversity[];
  primary: FrontValue<Reading & { definition: string }>;
  credits: FrontValue<string>;
  level: FrontValue<string>;
  counts: { blocks: number; agreed: number };
  /** The blocks that this scope leaves out, by their names in the template. */
  leftOut: { id: BlockId; name: string }[];
  openThreads: number;
  /** One row per block of `zones`, in the same order; its cells are in the order of `universities`. */
  signOffTable: SignOffRow[];
  /** Zones without a block in this scope are absent. */
  zones: DraftZone[];
  people: DraftPerson[];
}

/** A value of the first page: chosen, not chosen yet, or withheld because its block is not agreed. */
export type FrontValue<T> =
  | { state: "set"; value: T }
  | { state: "unset" }
  | { state: "not-agreed" };

export interface DraftUniversity {
  id: UniversityId;
  name: string;
  shortName: string;
  country: { code: string; name: string } | null;
}

/** An interpretation as a draft names it: a word, and the shape and hue that go with the word. */
export type Reading = { id: InterpretationId; name: string } & Pick<
  Interpretation,
  "shape" | "hue"
>;

export interface DraftZone {
  id: ZoneId;
  name: string;
  blocks: DraftBlock[];
}

export interface DraftBlock {
  id: BlockId;
  name: string;
  hint: string;
  material: boolean;
  hash: string;
  state: BlockState;
  /** Where the block stands, as a sentence without a full stop. */
  stateLabel: string;
  isEmpty: boolean;
  fields: DraftField[];
  /** Null for a block without a table, and while nothing is in it. */
  table: DraftTable | null;
  texts: { lane: Reading | null; nodes: RichNode[] }[];
  signOffs: DraftSignOff[];
}

export interface DraftField {
  key: string;
  value: unknown;
  label: string;
  text: string;
}

/** The rows of a block. Cells are in the order of `columns`. */
export interface DraftTable {
  name: RowsName;
  /** What stands above the rows' names; null where rows have none. */
  nameLabel: string | null;
  columns: { key: string; kind: Column["kind"]; label: string }[];
  rows: DraftRow[];
  /** By column, null where nothing is summed; null for a table in which nothing is. */
  totals: { label: string; texts: (string | null)[] } | null;
}

export interface DraftRow {
  id: string;
  /** `O1` for the first outcome, the university for a partner. */
  name: string | null;
  cells: DraftCell[];
}

export interface DraftCell {
  /** As the document holds it; undefined where the cell is empty. */
  value: unknown;
  /** In words, and marked where the value is none that the product would take. */
  text: string;
}

export interface SignOffRow {
  block: Pick<DraftBlock, "id" | "name" | "state">;
  /** The block's state in one word. */
  stateWord: string;
  /** Null where the university has not decided. */
  cells: (DraftSignOff | null)[];
}

export interface DraftSignOff {
  universityId: UniversityId;
  university: string;
  decision: Decision;
  decisionLabel: string;
  stale: boolean;
  hash: string;
  by: MemberName;
  at: string;
  /** The day of `at`, UTC. */
  date: string;
  note: string | null;
}

export interface DraftPerson {
  id: MemberId;
  name: string;
  role: Role;
  roleLabel: string;
  /** Null for a guest. */
  university: { id: UniversityId; name: string } | null;
  signsFor: UniversityId | null;
}
