import type { Choices, PollAnswer } from "./poll.ts";
import type { InterpretationId } from "./template.ts";
import type { MemberId, UniversityId } from "./workshop.ts";

/**
 * Where somebody stands between the interpretations: for each, in the template's order, the share of answers that
 * chose it. The shares are 0 to 1 and sum to 1. With three interpretations this is a point of a triangle.
 */
export type Point = readonly number[];

/** Null when no choice names one of the interpretations. */
export function pointOf(
  interpretations: readonly InterpretationId[],
  choices: Choices,
): Point | null {
  const chosen = Object.values(choices).filter((id) => interpretations.includes(id));
  if (chosen.length === 0) return null;
  return interpretations.map((id) => chosen.filter((one) => one === id).length / chosen.length);
}

/** Null of none. */
export function meanOf(points: readonly Point[]): Point | null {
  const [first] = points;
  if (first === undefined) return null;
  return first.map(
    (_, i) => points.reduce((sum, point) => sum + (point[i] ?? 0), 0) / points.length,
  );
}

/** How large a share of the answers would have to be others for the two to stand at the same point: 0 to 1. */
export function distanceBetween(a: Point, b: Point): number {
  return a.reduce((sum, share, i) => sum + Math.abs(share - (b[i] ?? 0)), 0) / 2;
}

/**
 * How far apart several stand, as one number: the mean of the distances between every two of them. 0 when all stand at the
 * same point; 1 when no two have anything in common, which is out of reach for more of them than there are
 * interpretations. Null of fewer than two.
 */
export function spreadOf(points: readonly Point[]): number | null {
  if (points.length < 2) return null;
  const distances = points.flatMap((a, i) => points.slice(i + 1).map((b) => distanceBetween(a, b)));
  return distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
}

export interface PersonPosition {
  memberId: MemberId;
  name: string;
  universityId: UniversityId | null;
  point: Point;
}

export interface UniversityPosition {
  universityId: UniversityId;
  /** The mean of its members' points: each of them weighs the same. */
  point: Point;
  /** How many of its members answered. */
  people: number;
}

/** What a revealed round says. */
export interface Positions {
  /** In the order of the answers. */
  people: PersonPosition[];
  /** Those of whose members somebody answered, in the workshop's order. Guests count for none. */
  universities: UniversityPosition[];
  /** How far apart the universities stand (`spreadOf`); people of one university do not add to it. */
  spread: number | null;
}

export function positionsOf(
  interpretations: readonly InterpretationId[],
  answers: readonly PollAnswer[],
  universities: readonly { id: UniversityId }[],
): Positions {
  const people = answers.flatMap(({ member, universityId, choices }): PersonPosition[] => {
    const point = pointOf(interpretations, choices);
    return point ? [{ memberId: member.id, name: member.name, universityId, point }] : [];
  });
  const ofUniversities = universities.flatMap(({ id }): UniversityPosition[] => {
    const own = people.filter(({ universityId }) => universityId === id);
    const point = meanOf(own.map((person) => person.point));
    return point ? [{ universityId: id, point, people: own.length }] : [];
  });
  return {
    people,
    universities: ofUniversities,
    spread: spreadOf(ofUniversities.map(({ point }) => point)),
  };
}

export interface Movement {
  from: Point;
  to: Point;
  distance: number;
}

/** How whoever took part in both rounds moved from one to the next, by id: people and universities. */
export function movementOf(before: Positions, after: Positions): Map<string, Movement> {
  const points = (of: Positions): [string, Point][] => [
    ...of.people.map(({ memberId, point }): [string, Point] => [memberId, point]),
    ...of.universities.map(({ universityId, point }): [string, Point] => [universityId, point]),
  ];
  const earlier = new Map(points(before));
  return new Map(
    points(after).flatMap(([id, to]) => {
      const from = earlier.get(id);
      return from ? [[id, { from, to, distance: distanceBetween(from, to) }]] : [];
    }),
  );
}

/**
 * The interpretation that most answers chose, with its share of all of them: what the group might take as leading. Every
 * person weighs the same, whatever university they are of. Null when nobody answered or the first place is shared.
 */
export function leaningOf(
  interpretations: readonly InterpretationId[],
  { people }: Pick<Positions, "people">,
): { interpretation: InterpretationId; share: number } | null {
  const mean = meanOf(people.map(({ point }) => point)) ?? [];
  const share = Math.max(0, ...mean);
  // Means of thirds are not exact: 1/3 + 1/3 + 1/3 can miss the 1 by a little.
  const first = interpretations.filter((_, i) => share - (mean[i] ?? 0) < 1e-9);
  const [interpretation] = first;
  return interpretation !== undefined && first.length === 1 && share > 0
    ? { interpretation, share }
    : null;
}
