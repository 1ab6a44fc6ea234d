import type { FieldName } from "./fields.ts";
import type { RowsName } from "./rowColumns.ts";

/** The languages in which the product ships its own texts. */
export const languages = ["en", "fr"] as const;
export type Language = (typeof languages)[number];
export type Localized = Record<Language, string>;

export type InterpretationId = string;
export type BlockId = string;
export type ZoneId = string;

/** One reading of "challenge-based". Three ship with the product; the number is data, not a limit. */
export interface Interpretation {
  id: InterpretationId;
  name: Localized;
  definition: Localized;
  /** Hue, shape and word always go together, so that colour never carries meaning alone. */
  hue: "teal" | "violet" | "orange" | "blue" | "olive";
  shape: "circle" | "triangle" | "square" | "diamond" | "hexagon";
  /** Questions that guide a group writing under this reading, in order. */
  prompts: Localized[];
  /** What tends to go wrong under this reading. */
  watchOut: Localized[];
}

export interface Zone {
  id: ZoneId;
  name: Localized;
}

/** Elements of the European micro-credential standard (Council Recommendation of 16 June 2022, Annex I). */
export type EuElement =
  | "M1"
  | "M2"
  | "M3"
  | "M4"
  | "M5"
  | "M6"
  | "M7"
  | "M8"
  | "M9"
  | "M10"
  | "M11"
  | "O1"
  | "O2"
  | "O3"
  | "O4"
  | "O5";

/**
 * What a block is made of: `title` is the canvas's plain-text title, `text` one rich text,
 * `lanes` one rich text per interpretation of the template.
 */
export type BlockKind = "title" | "text" | "lanes";

export interface Block {
  id: BlockId;
  zone: ZoneId;
  kind: BlockKind;
  name: Localized;
  /** A few words beside the name: what the block is about. */
  hint: Localized;
  /** The question an empty block asks. */
  prompt: Localized;
  /** The question under one primary interpretation, where it differs. */
  promptFor: Record<InterpretationId, Localized>;
  elements: EuElement[];
  /** A change of a material block reopens what universities agreed on the module as a whole. */
  material: boolean;
  fields: FieldName[];
  /** The table above its words. Absent in templates from before there were tables, and in blocks without one. */
  rows?: RowsName;
}

export type PollQuestionId = string;

/** A question of the position poll: which answer somebody gives says which interpretation they have in mind. */
export interface PollQuestion {
  id: PollQuestionId;
  question: Localized;
  /** At most one per interpretation, in the order in which they are offered. */
  options: PollOption[];
}

export interface PollOption {
  interpretation: InterpretationId;
  label: Localized;
}

export interface Template {
  id: string;
  /** Raised with every change of content; a canvas keeps the one it was made with. */
  version: number;
  name: Localized;
  /** Whose reading this is; shown wherever the interpretations are explained. */
  provenance: Localized;
  interpretations: Interpretation[];
  zones: Zone[];
  /** In reading order; every block's zone is one of `zones`. */
  blocks: Block[];
  /** Absent in templates from before there was a poll: then one question is derived (`poll.ts`). */
  poll?: PollQuestion[];
}

/** The interpretations that a block has a lane for, in order; none for a block without lanes. */
export function lanesOf(template: Template, block: Block): InterpretationId[] {
  return block.kind === "lanes" ? template.interpretations.map(({ id }) => id) : [];
}

export function blockOf(template: Template, blockId: BlockId): Block | undefined {
  return template.blocks.find(({ id }) => id === blockId);
}

/** The question to ask in a block or lane: the reading's own where it has one, else the common one. */
export function promptOf(block: Block, interpretation: InterpretationId | null): Localized {
  return (interpretation === null ? undefined : block.promptFor[interpretation]) ?? block.prompt;
}
