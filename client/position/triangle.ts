import type { Point } from "#shared/position.ts";
import type { Place } from "./spreadApart.ts";

/** A triangle on paper, in px: its corners stand for the interpretations in their order. */
export interface Triangle {
  width: number;
  height: number;
  /** Bottom left, top, bottom right. */
  corners: [Place, Place, Place];
}

/** The height of a corner's name, at the upper and the lower edge. */
export const cornerName = 24;

/** Room for the names of the corners and for marks around them. */
const margins = { side: 34, top: 62, bottom: 64 };
const longestSide = 500;

export function triangleIn(width: number): Triangle {
  const side = Math.min(longestSide, width - 2 * margins.side);
  const height = (side * Math.sqrt(3)) / 2;
  const left = (width - side) / 2;
  const base = margins.top + height;
  return {
    width,
    height: base + margins.bottom,
    corners: [
      { x: left, y: base },
      { x: width / 2, y: margins.top },
      { x: left + side, y: base },
    ],
  };
}

/** Where a point of three shares lies: in a corner when one of them is 1, in the middle when all are alike. */
export function placeOf({ corners }: Triangle, point: Point): Place {
  return corners.reduce(
    (place, corner, i) => ({
      x: place.x + corner.x * (point[i] ?? 0),
      y: place.y + corner.y * (point[i] ?? 0),
    }),
    { x: 0, y: 0 },
  );
}

/** The part of the triangle in which one interpretation has at least two thirds of the answers. */
export function cornerOf(triangle: Triangle, index: number): Place[] {
  const whole = [0, 0, 0].map((_, i) => (i === index ? 1 : 0));
  const towards = [0, 1, 2]
    .filter((other) => other !== index)
    .map((other) => whole.map((share, i) => (i === other ? 1 / 3 : (share * 2) / 3)));
  return [whole, ...towards].map((point) => placeOf(triangle, point));
}

/** Lines on which a share is one third or two thirds: with three questions people stand where these cross. */
export function gridOf(triangle: Triangle): [Place, Place][] {
  return [1 / 3, 2 / 3].flatMap((share) =>
    [0, 1, 2].map((index): [Place, Place] => {
      const end = (other: number) =>
        placeOf(
          triangle,
          [0, 1, 2].map((i) => (i === index ? share : i === other ? 1 - share : 0)),
        );
      return [end((index + 1) % 3), end((index + 2) % 3)];
    }),
  );
}

/** The end of a line from `from` to the middle of a box, where it meets the edge of the box; null when it starts inside. */
export function edgeOf(from: Place, box: Place & { width: number; height: number }): Place | null {
  const [dx, dy] = [box.x - from.x, box.y - from.y];
  const reach = Math.max(Math.abs(dx) / (box.width / 2 + 1), Math.abs(dy) / (box.height / 2 + 1));
  if (reach <= 1) return null;
  return { x: box.x - dx / reach, y: box.y - dy / reach };
}
