import { rowColumns, type Column, type RowsName } from "#shared/rowColumns.ts";

/** Columns that stand below the first words, smaller: all eight of an activity side by side would leave words no room. */
const below: Record<RowsName, readonly string[]> = {
  outcomes: [],
  activities: ["activityType", "mode", "who"],
  assessments: ["work", "supervision"],
  stakeholders: [],
  partners: [],
};

export interface TableColumns {
  /** Under a heading of their own. */
  beside: readonly Column[];
  below: readonly Column[];
}

export function tableColumns(name: RowsName): TableColumns {
  const all: readonly Column[] = rowColumns[name];
  const isBelow = ({ key }: Column): boolean => below[name].includes(key);
  return { beside: all.filter((column) => !isBelow(column)), below: all.filter(isBelow) };
}

/** In the order in which they are seen, which is that of a pasted line's cells. */
export function columnsInSight(name: RowsName): readonly Column[] {
  const { beside, below: under } = tableColumns(name);
  return [...beside, ...under];
}

/** The column that new words go into. */
export const firstKey = (name: RowsName): string => rowColumns[name][0].key;

/** What stands in an empty cell: its name where nothing else says it, so that a row tells what it wants to know. */
export function placeholderOf(
  name: RowsName,
  column: Column,
  labels: Readonly<Record<string, string>>,
): string {
  const isUnlabelled =
    below[name].includes(column.key) || (column.key === firstKey(name) && name !== "partners");
  return isUnlabelled ? (labels[column.key] ?? "") : "–";
}
