import type { Interpretation } from "#shared/template.ts";
import type { ExampleName } from "../api/records.ts";

/**
 * How the shipped interpretations look, for lists of canvases: a card names its primary interpretation by id only.
 * An interpretation that a facilitator added is shown by its own template, on the canvas.
 */
export const readings: Record<ExampleName, Pick<Interpretation, "shape" | "hue">> = {
  theme: { shape: "circle", hue: "teal" },
  method: { shape: "triangle", hue: "violet" },
  partnership: { shape: "square", hue: "orange" },
};

export const readingNames = ["theme", "method", "partnership"] as const satisfies ExampleName[];

export function readingOf(interpretation: string | null): ExampleName | null {
  return readingNames.find((name) => name === interpretation) ?? null;
}
