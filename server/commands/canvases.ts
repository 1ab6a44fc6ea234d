import type { Canvas } from "#shared/canvas.ts";
import type { Example } from "#shared/example.ts";
import { ok } from "#shared/result.ts";
import { seedUpdate } from "#shared/seed.ts";
import type { Template } from "#shared/template.ts";
import type { MemberName, WorkshopId } from "#shared/workshop.ts";
import { insertCanvas } from "../db/canvases.ts";
import { appendUpdates } from "../db/updates.ts";
import type { Means } from "./means.ts";
import { certain } from "./record.ts";

export interface CanvasRequest {
  title: string;
  template: Template;
  /** Its words are taken over, its title is not. */
  example?: Example | undefined;
}

/** Makes a canvas together with the first update of its document: there is no moment when it is there and not seeded. */
export async function createCanvas(
  { random, record }: Means,
  workshopId: WorkshopId,
  createdBy: MemberName,
  { title, template, example }: CanvasRequest,
): Promise<Canvas> {
  const update = seedUpdate(title, example);
  const created = await record<Canvas, never>(async (tx, at) => {
    const canvas: Canvas = { id: random.id(), workshopId, createdAt: at, createdBy };
    await insertCanvas(tx, { canvas, template });
    await appendUpdates(tx, [{ canvasId: canvas.id, update }], at);
    return ok({ value: canvas, workshopId, happenings: [{ type: "canvas-created", canvas }] });
  });
  return certain(created);
}
