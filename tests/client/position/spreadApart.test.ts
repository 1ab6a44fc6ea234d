import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadApart, type Mark } from "../../../client/position/spreadApart.ts";

const field = { left: 0, top: 24, right: 640, bottom: 520 };
const disc = (x: number, y: number): Mark => ({
  x,
  y,
  width: 22,
  height: 22,
  isDisc: true,
  weight: 1,
});
const label = (x: number, y: number): Mark => ({
  x,
  y,
  width: 70,
  height: 24,
  isDisc: false,
  weight: 8,
});

/** How far the nearest two overlap, in px; negative when none do. */
function worstOverlap(marks: Mark[]): number {
  const places = spreadApart(marks, field);
  const overlaps = marks.flatMap((a, i) =>
    marks.slice(i + 1).map((b, k) => {
      const [p, q] = [places[i], places[i + 1 + k]];
      if (!p || !q) return 0;
      if (a.isDisc && b.isDisc) return (a.width + b.width) / 2 - Math.hypot(p.x - q.x, p.y - q.y);
      return Math.min(
        (a.width + b.width) / 2 - Math.abs(p.x - q.x),
        (a.height + b.height) / 2 - Math.abs(p.y - q.y),
      );
    }),
  );
  return Math.max(-1, ...overlaps);
}

const anywhere = fc.record({
  x: fc.integer({ min: 70, max: 570 }),
  y: fc.integer({ min: 60, max: 480 }),
});

describe("marks on the triangle", () => {
  it("stay where they are when they do not touch", () => {
    const marks = [disc(100, 100), disc(200, 200), label(400, 300)];
    for (const [i, place] of spreadApart(marks, field).entries()) {
      expect(Math.hypot(place.x - (marks[i]?.x ?? 0), place.y - (marks[i]?.y ?? 0))).toBeLessThan(
        1,
      );
    }
  });

  it("of 25 people and 11 universities at one point do not hide each other", () => {
    const people = Array.from({ length: 25 }, () => disc(320, 60));
    const universities = Array.from({ length: 11 }, () => label(320, 60));
    expect(worstOverlap([...universities, ...people])).toBeLessThan(3);
  });

  it("at any places do not hide each other, and stay inside the field", () => {
    fc.assert(
      fc.property(
        fc.array(anywhere, { maxLength: 25 }),
        fc.array(anywhere, { maxLength: 11 }),
        (people, universities) => {
          const marks = [
            ...universities.map(({ x, y }) => label(x, y)),
            ...people.map(({ x, y }) => disc(x, y)),
          ];
          expect(worstOverlap(marks)).toBeLessThan(4);
          for (const [i, { x, y }] of spreadApart(marks, field).entries()) {
            const { width = 0, height = 0 } = marks[i] ?? {};
            expect(x - width / 2 >= field.left && x + width / 2 <= field.right).toBe(true);
            expect(y - height / 2 >= field.top && y + height / 2 <= field.bottom).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("come out at the same places each time", () => {
    const marks = Array.from({ length: 12 }, () => disc(300, 300));
    expect(spreadApart(marks, field)).toEqual(spreadApart(marks, field));
  });

  it("leave the way to the heavier one", () => {
    const [university, person] = spreadApart([label(300, 300), disc(305, 300)], field);
    expect(Math.abs((university?.y ?? 0) - 300)).toBeLessThan(5);
    expect(Math.abs((person?.y ?? 0) - 300)).toBeGreaterThan(15);
  });
});
