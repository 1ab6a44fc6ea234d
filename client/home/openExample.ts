import type { CanvasId } from "#shared/canvas.ts";
import { ok, type Result } from "#shared/result.ts";
import type { CreateCanvasBody } from "../api/records.ts";
import type { Problem } from "../api/request.ts";
import { createCanvas, createWorkshop } from "../api/workshops.ts";

/** Not interface texts but content, in the language in which the examples themselves are written. */
const workshop = {
  title: "Heat in the city",
  universities: [
    { name: "Madrid", country: "ES" },
    { name: "Athens", country: "GR" },
    { name: "Bucharest", country: "RO" },
  ],
};

const canvases = [
  { title: "Urban heat: climate, health and law", example: "theme" },
  { title: "Cooler streets: a team challenge", example: "method" },
  { title: "Heat and older residents: working with a city district", example: "partnership" },
] as const satisfies CreateCanvasBody[];

/**
 * Makes a workshop of the visitor's own with the three example canvases, and names the first of them.
 * Each call makes another one.
 */
export async function openExample(visitor: string): Promise<Result<CanvasId, Problem>> {
  const created = await createWorkshop({ ...workshop, you: { name: visitor, university: 0 } });
  if (!created.ok) return created;
  const ids: CanvasId[] = [];
  for (const body of canvases) {
    // One after the other, so that the workshop lists them in this order.
    const made = await createCanvas(created.value.workshop.id, body);
    if (!made.ok) return made;
    ids.push(made.value.canvas.id);
  }
  const [theme] = ids;
  if (theme === undefined) throw new Error("the worked example has no canvas");
  return ok(theme);
}
