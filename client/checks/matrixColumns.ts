import type { Alignment } from "#shared/alignment.ts";
import type { Design } from "#shared/design.ts";

/** An activity or an assessment as a column of the matrix. */
export interface MatrixColumn {
  /** Ids may occur twice where a plain client wrote them; keys do not. */
  key: string;
  id: string;
  kind: "activities" | "assessments";
  /** "A3", by its place in its table. */
  code: string;
  title: string;
  isAimless: boolean;
  refersToGone: boolean;
}

const letters = { activities: "A", assessments: "E" } as const;

/** Activities first, each table in its order. */
export function matrixColumns(design: Design, alignment: Alignment): MatrixColumn[] {
  const columnsOf = (kind: MatrixColumn["kind"], aimless: readonly string[]): MatrixColumn[] =>
    design[kind].map(({ id, title }, index) => ({
      key: `${kind}-${index}`,
      id,
      kind,
      code: `${letters[kind]}${design.numbers[kind].get(id) ?? index + 1}`,
      title,
      isAimless: aimless.includes(id),
      refersToGone: alignment.goneIn[kind].includes(id),
    }));
  return [
    ...columnsOf("activities", alignment.activitiesWithoutOutcome),
    ...columnsOf("assessments", alignment.assessmentsWithoutOutcome),
  ];
}
