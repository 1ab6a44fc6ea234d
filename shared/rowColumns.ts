import type { VocabularyId } from "./vocabularies/vocabularies.ts";

/** What the cells of a column hold, and how they are kept in the document. */
export type Column =
  /** A Y.Text: two people write in it together, character by character. */
  | { key: string; kind: "words" }
  /** A number within its bounds, both included, in whole steps. */
  | { key: string; kind: "number"; least: number; most: number; step: number }
  /** The code of a term. */
  | { key: string; kind: "term"; vocabulary: VocabularyId }
  /** The ids of outcomes, in the order in which they were chosen. */
  | { key: string; kind: "outcomes" };

/** A year's full-time work is 1,500 to 1,800 hours (ECTS Users' Guide): a single activity takes less. */
const hours = { kind: "number", least: 0, most: 1_800, step: 0.5 } as const;

/**
 * The columns of every table of a canvas, in reading order. `partners` has one row per university and is kept by its id
 * in a map; the others are arrays. Keys and places are the outside contract's, "The document".
 */
export const rowColumns = {
  outcomes: [
    { key: "text", kind: "words" },
    { key: "bloom", kind: "term", vocabulary: "bloom" },
    { key: "type", kind: "term", vocabulary: "outcome-type" },
  ],
  activities: [
    { key: "title", kind: "words" },
    { key: "learningType", kind: "term", vocabulary: "learning-type" },
    { key: "activityType", kind: "term", vocabulary: "activity-type" },
    { key: "hours", ...hours },
    { key: "contactHours", ...hours },
    { key: "mode", kind: "term", vocabulary: "mode" },
    { key: "who", kind: "words" },
    { key: "outcomes", kind: "outcomes" },
  ],
  assessments: [
    { key: "title", kind: "words" },
    { key: "type", kind: "term", vocabulary: "assessment-type" },
    { key: "weight", kind: "number", least: 0, most: 100, step: 1 },
    { key: "work", kind: "term", vocabulary: "work" },
    { key: "supervision", kind: "term", vocabulary: "supervision" },
    { key: "outcomes", kind: "outcomes" },
  ],
  stakeholders: [
    { key: "name", kind: "words" },
    { key: "role", kind: "words" },
    { key: "commitment", kind: "term", vocabulary: "commitment" },
  ],
  partners: [
    { key: "role", kind: "words" },
    // 25 to 30 by the ECTS Users' Guide; national rules of 20 to 40 are met with.
    { key: "hoursPerCredit", kind: "number", least: 20, most: 40, step: 0.5 },
    { key: "courseCode", kind: "words" },
    { key: "qaBody", kind: "words" },
    { key: "qaAgency", kind: "words" },
    { key: "recognition", kind: "words" },
    { key: "nationalLevel", kind: "words" },
  ],
} as const satisfies Record<string, readonly Column[]>;

export type RowsName = keyof typeof rowColumns;

export const rowsNames = Object.keys(rowColumns) as RowsName[]; // They are the keys of the constant above.
