import { describe, expect, it } from "vitest";
import { edgeOf, placeOf, triangleIn } from "../../../client/position/triangle.ts";

describe.each([300, 640, 1200])("a triangle in %i px", (width) => {
  const triangle = triangleIn(width);
  const [left, top, right] = triangle.corners;

  it("has equal sides and lies inside its picture", () => {
    const side = right.x - left.x;
    expect(Math.hypot(top.x - left.x, top.y - left.y)).toBeCloseTo(side);
    expect(left.x).toBeGreaterThan(0);
    expect(right.x).toBeLessThan(width);
    expect(triangle.height).toBeGreaterThan(left.y);
  });

  it("puts whoever chose one reading only into its corner, and the undecided into the middle", () => {
    expect(placeOf(triangle, [1, 0, 0])).toEqual(left);
    expect(placeOf(triangle, [0, 1, 0])).toEqual(top);
    expect(placeOf(triangle, [0, 0, 1])).toEqual(right);
    expect(placeOf(triangle, [1 / 3, 1 / 3, 1 / 3]).x).toBeCloseTo(width / 2);
  });
});

describe("an arrow to a label", () => {
  const box = { x: 100, y: 100, width: 60, height: 20 };

  it("ends at its edge", () => {
    expect(edgeOf({ x: 0, y: 100 }, box)).toEqual({ x: 69, y: 100 });
    expect(edgeOf({ x: 100, y: 0 }, box)).toEqual({ x: 100, y: 89 });
  });

  it("is none from inside it", () => {
    expect(edgeOf({ x: 105, y: 102 }, box)).toBeNull();
  });
});
