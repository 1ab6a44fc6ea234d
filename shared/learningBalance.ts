import type { Activity } from "./rows.ts";
import { learningTypes } from "./vocabularies/learningTypes.ts";
import { wholePercents } from "./wholePercents.ts";

export interface LearningShare {
  /** Code of a learning type. */
  type: string;
  hours: number;
  /** Of all typed hours, from 0 to 1; 0 while there are none. */
  share: number;
  /** The share in whole percent; those of all types sum to 100, or to 0 while there are none. */
  percent: number;
  /** What the group means it to be, in whole percent; null where it set none. */
  plannedPercent: number | null;
}

export interface LearningBalance {
  /** One for each learning type, in the vocabulary's order. */
  shares: LearningShare[];
  typedHours: number;
  /** Of activities without a type. */
  untypedHours: number;
  /** The type above which nothing else has room; null when none is. */
  dominant: string | null;
}

/** Above this share a module is of one type: our own rule, after the balance that ABC Learning Design looks for. */
export const dominantShare = 0.7;

/** The key of the `fields` map with the planned share of a learning type, in whole percent. */
export const planKey = (type: string): string => `plan.${type}`;

export function learningBalanceOf(
  activities: readonly Activity[],
  fields: ReadonlyMap<string, unknown>,
): LearningBalance {
  const codes = learningTypes.terms.map(({ code }) => String(code));
  const hoursOf = (type: string | null) =>
    activities
      .filter(({ learningType }) => learningType === type)
      .reduce((sum, { hours }) => sum + (hours ?? 0), 0);
  const hours = codes.map(hoursOf);
  const typedHours = hours.reduce((sum, part) => sum + part, 0);
  const percents = wholePercents(hours);
  const shares = codes.map((type, index) => ({
    type,
    hours: hours[index] ?? 0,
    share: typedHours === 0 ? 0 : (hours[index] ?? 0) / typedHours,
    percent: percents[index] ?? 0,
    plannedPercent: percentIn(fields.get(planKey(type))),
  }));
  return {
    shares,
    typedHours,
    untypedHours: hoursOf(null),
    dominant: shares.find(({ share }) => share > dominantShare)?.type ?? null,
  };
}

function percentIn(value: unknown): number | null {
  const isPercent = typeof value === "number" && value >= 0 && value <= 100;
  return isPercent && Number.isInteger(value) ? value : null;
}
