import { fieldKinds, type FieldName } from "./fields.ts";
import { rowsNames } from "./rowColumns.ts";
import type { BlockKind, EuElement, Interpretation } from "./template.ts";

/** How large a template and its parts may be: lengths in UTF-16 units after tidying, and numbers of parts. */
export const templateLimits = {
  id: 40,
  /** A name, and the few words beside it. */
  line: 120,
  /** A question, a definition, a warning, whose reading it is. */
  text: 800,
  /** Prompts of one interpretation, and as many warnings. */
  prompts: 12,
  interpretations: 6,
  zones: 10,
  blocks: 40,
  /** Of all of it as JSON in UTF-8: below what a request may hold, so that what is kept can also be sent. */
  bytes: 200_000,
  /** Templates of one workshop. */
  ofWorkshop: 50,
} as const;

export const hues = [
  "teal",
  "violet",
  "orange",
  "blue",
  "olive",
] as const satisfies Interpretation["hue"][];

export const shapes = [
  "circle",
  "triangle",
  "square",
  "diamond",
  "hexagon",
] as const satisfies Interpretation["shape"][];

export const blockKinds = ["title", "text", "lanes"] as const satisfies BlockKind[];

/** In the order of Annex I: the eleven mandatory ones, then the optional ones. */
export const euElements = [
  "M1",
  "M2",
  "M3",
  "M4",
  "M5",
  "M6",
  "M7",
  "M8",
  "M9",
  "M10",
  "M11",
  "O1",
  "O2",
  "O3",
  "O4",
  "O5",
] as const satisfies EuElement[];

export const fieldNames = Object.keys(fieldKinds) as FieldName[]; // They are the keys of that constant.

/** What a part's value may be, by the part's name: for the schema, and to say what would have been known. */
export const known = {
  kind: blockKinds,
  hue: hues,
  shape: shapes,
  elements: euElements,
  fields: fieldNames,
  rows: rowsNames,
} as const;

/**
 * Ids become names in a canvas's document ("block:" + id + ":" + lane) and keys of its values ("intensity." + id): no
 * colon or dot, so that no two places can share a name.
 */
export const idPattern = /^[a-z](?:[a-z0-9]|-(?=[a-z0-9]))*$/;

/** The canvas's title has a place of its own in the document and in the head of the page, under this id. */
export const titleId = "title";

/** What every JavaScript object seems to have: as a key it would be found where nobody has put it. */
export const reservedIds: readonly string[] = ["constructor"];
