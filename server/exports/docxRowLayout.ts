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
  /** What stands below its words, each with its label: one after the other, or each on lines of its own. */
  below: { label: string; at: number }[];
  isBelowRunning: boolean;
}

/**
 * A page is too narrow for eight columns that can be read: what qualifies a row stands below its words, in this one of
 * its columns.
 */
const below: { [N in RowsName]?: { under: string; isRunning: boolean; keys: string[] } } = {
  activities: { under: "title", isRunning: true, keys: ["activityType", "mode", "who"] },
  partners: {
    under: "role",
    isRunning: false,
    keys: ["courseCode", "qaBody", "qaAgency", "recognition", "nationalLevel"],
  },
};

/** In twips, by key: room for the longest word of a heading or a term in either language. The rest is for words. */
const widths: Record<RowsName, Record<string, number>> = {
  outcomes: { name: 640, bloom: 1350, type: 1300 },
  activities: { learningType: 1600, hours: 950, contactHours: 1100, outcomes: 1250 },
  assessments: { type: 1450, weight: 900, work: 1250, supervision: 1550, outcomes: 1250 },
  stakeholders: { name: 3000, commitment: 1250 },
  partners: { name: 2200, hoursPerCredit: 1100 },
};

export function rowLayoutOf({ name, nameLabel, columns }: DraftTable): RowColumn[] {
  const { under, keys = [], isRunning = false } = below[name] ?? {};
  const own = widths[name];
  const details = columns.flatMap(({ key, label }, at) =>
    keys.includes(key) ? [{ label, at }] : [],
  );
  const laidOut = [
    ...(nameLabel === null
      ? []
      : [
          {
            label: nameLabel,
            kind: "name" as const,
            width: own["name"] ?? 0,
            at: null,
            below: [],
            isBelowRunning: isRunning,
          },
        ]),
    ...columns.flatMap(({ key, kind, label }, at): RowColumn[] =>
      keys.includes(key)
        ? []
        : [
            {
              label,
              kind,
              at,
              width: own[key] ?? 0,
              below: key === under ? details : [],
              isBelowRunning: isRunning,
            },
          ],
    ),
  ];
  const rest = textWidth - laidOut.reduce((sum, { width }) => sum + width, 0);
  return laidOut.map((column) => (column.width === 0 ? { ...column, width: rest } : column));
}
