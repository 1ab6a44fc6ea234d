import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PollAnswer } from "#shared/poll.ts";
import {
  distanceBetween,
  leaningOf,
  meanOf,
  movementOf,
  pointOf,
  positionsOf,
  spreadOf,
  type Point,
} from "#shared/position.ts";

const universities = [{ id: "athens" }, { id: "brussels" }, { id: "bucharest" }];
const readingsOf = (count: number) => ["a", "b", "c", "d"].slice(0, count);
const counts = fc.constantFrom(2, 3, 4);

/** So many interpretations, and points between them as answers make them: 1 to 5 questions. */
const pointsBetween = (least = 0) =>
  counts.chain((count) =>
    fc.record({
      readings: fc.constant(readingsOf(count)),
      points: fc.array(
        fc
          .array(fc.nat({ max: count - 1 }), { minLength: 1, maxLength: 5 })
          .map((chosen): Point => pointIn(count, chosen)),
        { minLength: least, maxLength: 12 },
      ),
    }),
  );

function pointIn(count: number, chosen: number[]): Point {
  const readings = readingsOf(count);
  const choices = chosen.map((reading, i): [string, string] => [`q${i}`, readings[reading] ?? "a"]);
  return pointOf(readings, Object.fromEntries(choices)) ?? [];
}

const sum = (point: Point) => point.reduce((total, share) => total + share, 0);

const answer = (id: string, universityId: string | null, ...chosen: string[]): PollAnswer => ({
  member: { id, name: `Member ${id}` },
  universityId,
  choices: Object.fromEntries(chosen.map((reading, i) => [`q${i}`, reading])),
});

const abc = ["a", "b", "c"];

describe("a point", () => {
  it("is the share of answers for each interpretation", () => {
    expect(pointOf(abc, { q1: "a", q2: "c", q3: "a" })).toEqual([2 / 3, 0, 1 / 3]);
  });

  it("is none where nothing names an interpretation of the template", () => {
    expect(pointOf(abc, {})).toBeNull();
    expect(pointOf(abc, { q1: "gone" })).toBeNull();
    expect(pointOf(abc, { q1: "gone", q2: "b" })).toEqual([0, 1, 0]);
  });

  it("has shares of 0 to 1 that sum to 1, a mean of points too", () => {
    fc.assert(
      fc.property(pointsBetween(1), ({ points }) => {
        for (const point of [...points, meanOf(points) ?? []]) {
          expect(sum(point)).toBeCloseTo(1, 10);
          for (const share of point) expect(share >= 0 && share <= 1 + 1e-9).toBe(true);
        }
      }),
    );
  });
});

describe("the distance between two points", () => {
  it("is symmetric, 0 to itself, at most 1, and never longer than by way of a third", () => {
    fc.assert(
      fc.property(pointsBetween(3), ({ points: [a = [], b = [], c = []] }) => {
        expect(distanceBetween(a, b)).toBe(distanceBetween(b, a));
        expect(distanceBetween(a, a)).toBe(0);
        expect(distanceBetween(a, b)).toBeLessThanOrEqual(1 + 1e-9);
        const around = distanceBetween(a, c) + distanceBetween(c, b);
        expect(distanceBetween(a, b)).toBeLessThanOrEqual(around + 1e-9);
      }),
    );
  });

  it("is the share of answers that would have to be others", () => {
    expect(distanceBetween([1, 0, 0], [0, 1, 0])).toBe(1);
    expect(distanceBetween([2 / 3, 1 / 3, 0], [1 / 3, 2 / 3, 0])).toBeCloseTo(1 / 3);
  });
});

describe("the spread", () => {
  it("is 0 if and only if all stand at the same point", () => {
    fc.assert(
      fc.property(pointsBetween(2), ({ points }) => {
        const areAlike = points.every((point) => distanceBetween(point, points[0] ?? []) === 0);
        expect(spreadOf(points) === 0).toBe(areAlike);
      }),
    );
  });

  it("is the same in whatever order they are taken, and between 0 and 1", () => {
    const shuffled = pointsBetween(2).chain(({ points }) =>
      fc.tuple(
        fc.constant(points),
        fc.shuffledSubarray(points, { minLength: points.length, maxLength: points.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([points, others]) => {
        const spread = spreadOf(points) ?? -1;
        expect(spreadOf(others)).toBeCloseTo(spread, 10);
        expect(spread >= 0 && spread <= 1 + 1e-9).toBe(true);
      }),
    );
  });

  it("does not depend on the order of the interpretations", () => {
    fc.assert(
      fc.property(pointsBetween(2), ({ points }) => {
        const turned = points.map((point) => point.toReversed());
        expect(spreadOf(turned)).toBeCloseTo(spreadOf(points) ?? -1, 10);
      }),
    );
  });

  it.each([2, 3, 4])("of %i that stand in corners of their own is 1", (count) => {
    const corners = readingsOf(count).map((_, i) => pointIn(count, [i]));
    expect(spreadOf(corners)).toBe(1);
  });

  it("of fewer than two is none", () => {
    expect([spreadOf([]), spreadOf([[1, 0, 0]])]).toEqual([null, null]);
  });
});

describe("where people and universities stand", () => {
  it("gives a university the mean of its members, and a guest no part in any", () => {
    const { people, universities: shown } = positionsOf(
      abc,
      [answer("1", "athens", "a", "a"), answer("2", "athens", "b", "b"), answer("3", null, "c")],
      universities,
    );
    expect(people.map(({ point }) => point)).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
    expect(shown).toEqual([{ universityId: "athens", point: [0.5, 0.5, 0], people: 2 }]);
  });

  it("keeps universities in the workshop's order and leaves out the silent ones", () => {
    const answers = [answer("1", "bucharest", "a"), answer("2", "athens", "b")];
    const { universities: shown, spread } = positionsOf(abc, answers, universities);
    expect(shown.map(({ universityId }) => universityId)).toEqual(["athens", "bucharest"]);
    expect(spread).toBe(1);
  });

  it("does not depend on the order of the answers", () => {
    const answers = ["athens", "brussels", "athens", null, "bucharest"].map((university, i) =>
      answer(String(i), university, abc[i % 3] ?? "a", abc[(i * 2) % 3] ?? "a"),
    );
    const forward = positionsOf(abc, answers, universities);
    const backward = positionsOf(abc, answers.toReversed(), universities);
    expect(backward.spread).toBeCloseTo(forward.spread ?? -1, 10);
    expect(new Set(backward.people)).toEqual(new Set(forward.people));
  });

  it("is empty when nobody answered", () => {
    expect(positionsOf(abc, [], universities)).toEqual({
      people: [],
      universities: [],
      spread: null,
    });
  });
});

describe("movement between two rounds", () => {
  const at = (...answers: PollAnswer[]) => positionsOf(abc, answers, universities);

  it("is told of people and universities that took part in both", () => {
    const before = at(answer("1", "athens", "a", "a"), answer("2", "brussels", "b", "b"));
    const after = at(answer("1", "athens", "a", "c"), answer("3", "brussels", "b", "b"));
    const moved = movementOf(before, after);
    expect([...moved.keys()].toSorted()).toEqual(["1", "athens", "brussels"]);
    expect(moved.get("1")).toEqual({ from: [1, 0, 0], to: [0.5, 0, 0.5], distance: 0.5 });
    expect(moved.get("brussels")?.distance).toBe(0);
  });
});

describe("the leaning of a group", () => {
  const leaning = (...answers: PollAnswer[]) =>
    leaningOf(abc, positionsOf(abc, answers, universities));

  it("is what most answers chose, with its share", () => {
    expect(leaning(answer("1", "athens", "b", "b"), answer("2", null, "b", "c"))).toEqual({
      interpretation: "b",
      share: 0.75,
    });
  });

  it("is none between equals, in thirds too", () => {
    expect(leaning(answer("1", "athens", "a", "b", "c"))).toBeNull();
    expect(leaning(answer("1", "athens", "a"), answer("2", null, "b"))).toBeNull();
    const thirds = [
      ["a", "b", "c"],
      ["a", "a", "b"],
      ["b", "c", "c"],
    ];
    expect(leaning(...thirds.map((chosen, i) => answer(String(i), null, ...chosen)))).toBeNull();
    expect(leaning()).toBeNull();
  });

  it("weighs every person the same, whatever university they are of", () => {
    const many = [1, 2, 3].map((n) => answer(String(n), "athens", "a"));
    const others = [answer("4", "brussels", "b"), answer("5", "bucharest", "b")];
    expect(leaning(...many, ...others)?.interpretation).toBe("a");
  });
});
