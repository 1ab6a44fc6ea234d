import { expect, it } from "vitest";
import { colorAt, universityColors } from "../../../server/commands/universityColors.ts";

/** WCAG 2.2, relative luminance. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

it.each(universityColors)("white text on %s reaches contrast AA", (color) => {
  expect(1.05 / (luminance(color) + 0.05)).toBeGreaterThanOrEqual(4.5);
});

it("gives the first twelve universities of a workshop colours of their own", () => {
  const colors = Array.from({ length: 12 }, (_, position) => colorAt(position));
  expect(new Set(colors).size).toBe(12);
});
