import type { RowsName } from "#shared/rowColumns.ts";
import type { DraftTable } from "./draftModel.ts";
import { textWidth } from "./docxLook.ts";

/** A column of the printed table. */
export interface RowColumn {
  label: string;
  kind: "name" | DraftTable["columns"][number]["kind"];
  /** Twips. */
  width: number;
  /** Which of the row's cells it shows; null for the row's name. */
  at: number | null;
  /** What stands below its words, each on lines of its own with its label. */
  below: { label: string; at: number }[];
}

/**
 * A page is too narrow for eight columns that can be read: what qualifies a row stands below its words, in this one of
 * its columns.
 */
const below: { [N in RowsName]?: { under: string; keys: string[] } } = {
  activities: { under: "title", keys: ["activityType", "who"] },
  partners: {
    under: "role",
    keys: ["courseCode", "qaBody", "qaAgency", "recognition", "nationalLevel"],
  },
};

/** In twips, by key: room for the longest word of a heading or a term in either language. The rest is for words. */
const widths: Record<RowsName, Record<string, number>> = {
  outcomes: { name: 640, bloom: 1350, type: 1300 },
  activities: { learningType: 1400, mode: 1250, hours: 800, contactHours: 1000, outcomes: 1100 },
  assessments: { type: 1350, weight: 900, work: 1150, supervision: 1500, outcomes: 1150 },
  stakeholders: { name: 3000, commitment: 1250 },
  partners: { name: 2200, hoursPerCredit: 1100 },
};

export function rowLayoutOf({ name, nameLabel, columns }: DraftTable): RowColumn[] {
  const { under, keys = [] } = below[name] ?? {};
  const own = widths[name];
  const details = columns.flatMap(({ key, label }, at) =>
    keys.includes(key) ? [{ label, at }] : [],
  );
  const laidOut = [
    ...(nameLabel === null
      ? []
      : [
          { label: nameLabel, kind: "name" as const, width: own["name"] ?? 0, at: null, below: [] },
        ]),
    ...columns.flatMap(({ key, kind, label }, at): RowColumn[] =>
      keys.includes(key)
        ? []
        : [{ label, kind, at, width: own[key] ?? 0, below: key === under ? details : [] }],
    ),
  ];
  const rest = textWidth - laidOut.reduce((sum, { width }) => sum + width, 0);
  return laidOut.map((column) => (column.width === 0 ? { ...column, width: rest } : column));
}
