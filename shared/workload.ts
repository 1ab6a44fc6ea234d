import type { Activity, Partner } from "./rows.ts";

export interface Workload {
  /** Of all activities whose hours are known. */
  hours: number;
  contactHours: number;
  /** How many activities have no hours, or hours that cannot stand. */
  unknown: number;
}

export function workloadOf(activities: readonly Activity[]): Workload {
  const sum = (values: (number | null)[]) =>
    values.reduce<number>((total, value) => total + (value ?? 0), 0);
  return {
    hours: sum(activities.map(({ hours }) => hours)),
    contactHours: sum(activities.map(({ contactHours }) => contactHours)),
    unknown: activities.filter(({ hours }) => hours === null).length,
  };
}

export interface Span {
  least: number;
  most: number;
}

/** ECTS Users' Guide (2015): 60 credits are a year of 1,500 to 1,800 hours, so a credit is 25 to 30. */
export const usualHoursPerCredit: Span = { least: 25, most: 30 };

/** What a partner counts for a credit: its own number, else the usual span. */
export function hoursPerCreditOf(partner: Pick<Partner, "hoursPerCredit"> | undefined): Span {
  const own = partner?.hoursPerCredit ?? null;
  return own === null ? usualHoursPerCredit : { least: own, most: own };
}

export interface PartnerCredits {
  universityId: string;
  /** Hours that this partner counts for a credit. */
  hoursPerCredit: Span;
  /** Credits that the designed hours would give by its convention. */
  credits: Span;
  /** Hours that fit the stated credits; null while none are stated. */
  fitting: Span | null;
  /**
   * Whether the designed hours lie within them; null while there is nothing to compare. While activities have no hours
   * yet, too few say nothing, and too many are too many already.
   */
  fits: boolean | null;
}

/**
 * A number of hours a credit that is one number leaves no room: 81 hours are not exactly 3 × 26. Half a credit is the step
 * in which credits are given, so what is nearer to the stated credits than to the next half fits.
 */
const halfStep = 0.25;

/** One entry for each university, in their order. */
export function creditsByPartner(
  { hours, unknown }: Pick<Workload, "hours" | "unknown">,
  ects: number | null,
  universities: readonly { id: string }[],
  partners: readonly Partner[],
): PartnerCredits[] {
  return universities.map(({ id }) => {
    const hoursPerCredit = hoursPerCreditOf(partners.find((partner) => partner.id === id));
    const credits = { least: hours / hoursPerCredit.most, most: hours / hoursPerCredit.least };
    const fitting = ects === null || ects === 0 ? null : fittingHours(ects, hoursPerCredit);
    const isComparable = fitting !== null && hours > 0 && (unknown === 0 || hours >= fitting.least);
    return {
      universityId: id,
      hoursPerCredit,
      credits,
      fitting,
      fits: isComparable ? hours >= fitting.least && hours <= fitting.most : null,
    };
  });
}

/** Hours that so many credits may take. */
export function fittingHours(ects: number, { least, most }: Span): Span {
  if (least !== most) return { least: ects * least, most: ects * most };
  return { least: Math.max(0, ects - halfStep) * least, most: (ects + halfStep) * most };
}

/** The hours that fit everywhere; null where no number does, or without any span. */
export function commonSpan(spans: readonly Span[]): Span | null {
  const least = Math.max(...spans.map((span) => span.least));
  const most = Math.min(...spans.map((span) => span.most));
  return spans.length > 0 && least <= most ? { least, most } : null;
}
