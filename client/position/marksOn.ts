import type { Point } from "#shared/position.ts";
import type { University } from "#shared/workshop.ts";
import { initialsOf } from "../ui/initialsOf.ts";
import { spreadApart, type Place } from "./spreadApart.ts";
import type { Standing } from "./standing.ts";
import { cornerName, placeOf, type Triangle } from "./triangle.ts";

/** A person or a university as it is drawn on the triangle. */
export interface DrawnMark extends Place {
  id: string;
  kind: "person" | "university";
  /** What is written in it. */
  label: string;
  /** The whole name, and where it stands. */
  name: string;
  point: Point;
  /** Of the university; null for a guest. */
  color: string | null;
  university: University | null;
  width: number;
  height: number;
  /** Where its point is, which it may have had to leave for others. */
  home: Place;
  /** Where it stood in the round before; null when it did not, or stands there still. */
  from: Place | null;
}

/** Below this many px of width a university is drawn with its initials instead of its name. */
const roomForNames = 520;
const sizes = { person: 22, personNarrow: 19, ring: 27, label: 24 };
/** Inter at 11.5 px and weight 600 takes some 6.9 px per letter. */
const letterWidth = 6.9;

export const hasRoomForNames = ({ width }: Triangle): boolean => width >= roomForNames;

/** Universities first, then people, who make way for them. */
export function marksOn(
  triangle: Triangle,
  standing: Standing,
  universities: readonly University[],
): DrawnMark[] {
  const isWide = hasRoomForNames(triangle);
  const ofUniversity = (id: string | null) => universities.find((one) => one.id === id) ?? null;
  const labels = standing.now.universities.flatMap(({ universityId, point }): DrawnMark[] => {
    const university = ofUniversity(universityId);
    if (!university) return [];
    const { name, shortName, color } = university;
    const size = isWide
      ? { width: [...shortName].length * letterWidth + 18, height: sizes.label }
      : { width: sizes.ring, height: sizes.ring };
    const label = isWide ? shortName : initialsOf(shortName);
    return [
      drawn({
        id: universityId,
        kind: "university",
        label,
        name,
        color,
        university,
        point,
        ...size,
      }),
    ];
  });
  const people = standing.now.people.map(({ memberId, name, universityId, point }): DrawnMark => {
    const university = ofUniversity(universityId);
    const size = isWide ? sizes.person : sizes.personNarrow;
    return drawn({
      id: memberId,
      kind: "person",
      label: initialsOf(name),
      name,
      color: university?.color ?? null,
      university,
      point,
      width: size,
      height: size,
    });
  });

  function drawn(mark: Omit<DrawnMark, "x" | "y" | "home" | "from">): DrawnMark {
    const home = placeOf(triangle, mark.point);
    const moved = standing.before?.moved.get(mark.id);
    const from = moved && moved.distance > 0.01 ? placeOf(triangle, moved.from) : null;
    return { ...mark, ...home, home, from };
  }

  return putApart(triangle, [...labels, ...people]);
}

/** A university is wherever its people are in the mean, which is news; a person is where all are who answered alike. */
const weights = { university: 8, person: 1 };

function putApart({ width, height }: Triangle, marks: DrawnMark[]): DrawnMark[] {
  const field = { left: 0, right: width, top: cornerName, bottom: height - cornerName };
  const places = spreadApart(
    marks.map((mark) => ({
      ...mark,
      isDisc: mark.width === mark.height,
      weight: weights[mark.kind],
    })),
    field,
  );
  return marks.map((mark, i) => ({ ...mark, ...places[i] }));
}
