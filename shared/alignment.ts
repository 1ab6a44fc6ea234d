import type { Activity, Assessment, Outcome } from "./rows.ts";

/** Which activities serve an outcome and which assessments prove it, by id and in table order. */
export interface AlignedOutcome {
  id: string;
  activities: string[];
  assessments: string[];
}

export interface Alignment {
  outcomes: AlignedOutcome[];
  /** Ids of what refers to no outcome that is there. */
  activitiesWithoutOutcome: string[];
  assessmentsWithoutOutcome: string[];
  /** Ids of rows that refer to an outcome which is gone. */
  goneIn: { activities: string[]; assessments: string[] };
  /** Sum of the weights, in percent; null while no assessment has one. */
  weights: number | null;
}

interface Referring {
  id: string;
  outcomes: string[];
}

/** An outcome whose words are being rewritten is there: `outcomeNumbers` has it, though it is no row of the matrix. */
export function alignmentOf({
  outcomes,
  activities,
  assessments,
  outcomeNumbers: known,
}: {
  outcomes: readonly Outcome[];
  outcomeNumbers: ReadonlyMap<string, number>;
  activities: readonly Activity[];
  assessments: readonly Assessment[];
}): Alignment {
  const refersToNone = (row: Referring) => !row.outcomes.some((id) => known.has(id));
  const refersToGone = (row: Referring) => row.outcomes.some((id) => !known.has(id));
  const idsOf = (rows: readonly Referring[]) => rows.map(({ id }) => id);
  const weights = assessments.flatMap(({ weight }) => (weight === null ? [] : [weight]));
  return {
    outcomes: outcomes.map(({ id }) => ({
      id,
      activities: idsOf(activities.filter((row) => row.outcomes.includes(id))),
      assessments: idsOf(assessments.filter((row) => row.outcomes.includes(id))),
    })),
    activitiesWithoutOutcome: idsOf(activities.filter(refersToNone)),
    assessmentsWithoutOutcome: idsOf(assessments.filter(refersToNone)),
    goneIn: {
      activities: idsOf(activities.filter(refersToGone)),
      assessments: idsOf(assessments.filter(refersToGone)),
    },
    weights: weights.length === 0 ? null : weights.reduce((sum, weight) => sum + weight, 0),
  };
}
