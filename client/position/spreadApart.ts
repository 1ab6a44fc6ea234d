/** A mark on the chart, by its centre. */
export interface Mark {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Discs may come nearer to each other at their corners than boxes. */
  isDisc: boolean;
  /** Of two that touch, the lighter one makes more of the way. */
  weight: number;
}

export interface Place {
  x: number;
  y: number;
}

const gap = 2;
const steps = 800;
/** Marks at one point start in different directions, evenly around it: a turn by the golden angle from one to the next. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** What marks may not leave. */
export interface Field {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Where marks are drawn so that none hides another: each as near to its own place as the others let it, and inside the
 * field. The same marks always come out at the same places.
 */
export function spreadApart(marks: readonly Mark[], field: Field): Place[] {
  const places = marks.map(({ x, y }, i) => ({
    x: x + Math.cos(i * goldenAngle) * 0.01 * (i + 1),
    y: y + Math.sin(i * goldenAngle) * 0.01 * (i + 1),
  }));
  for (let step = 0; step < steps; step++) {
    const hasMoved = pushAll(marks, places);
    for (const [i, place] of places.entries()) keepInside(place, marks[i], field);
    if (!hasMoved) break;
  }
  return places;
}

function pushAll(marks: readonly Mark[], places: Place[]): boolean {
  let hasMoved = false;
  for (const [i, mark] of marks.entries()) {
    for (let j = i + 1; j < marks.length; j++) {
      const [other, a, b] = [marks[j], places[i], places[j]];
      if (!other || !a || !b) continue;
      const push = pushBetween(mark, other, { x: b.x - a.x, y: b.y - a.y });
      if (!push) continue;
      hasMoved = true;
      const own = other.weight / (mark.weight + other.weight);
      a.x -= push.x * own;
      a.y -= push.y * own;
      b.x += push.x * (1 - own);
      b.y += push.y * (1 - own);
    }
  }
  return hasMoved;
}

/** How far the second has to go from the first; null when they do not touch. `by` is how far it is from it now. */
function pushBetween(a: Mark, b: Mark, by: Place): Place | null {
  if (a.isDisc && b.isDisc) {
    const away = Math.hypot(by.x, by.y) || 1e-6;
    const missing = (a.width + b.width) / 2 + gap - away;
    return missing <= 0 ? null : { x: (by.x / away) * missing, y: (by.y / away) * missing };
  }
  const missingX = (a.width + b.width) / 2 + gap - Math.abs(by.x);
  const missingY = (a.height + b.height) / 2 + gap - Math.abs(by.y);
  if (missingX <= 0 || missingY <= 0) return null;
  return missingX < missingY
    ? { x: by.x < 0 ? -missingX : missingX, y: 0 }
    : { x: 0, y: by.y < 0 ? -missingY : missingY };
}

function keepInside(place: Place, mark: Mark | undefined, field: Field): void {
  if (!mark) return;
  const [x, y] = [mark.width / 2, mark.height / 2];
  place.x = Math.max(field.left + x, Math.min(place.x, field.right - x));
  place.y = Math.max(field.top + y, Math.min(place.y, field.bottom - y));
}
