import type { Canvas, CanvasId } from "#shared/canvas.ts";
import type { Happening } from "#shared/events.ts";
import type { Example } from "#shared/example.ts";
import { ok } from "#shared/result.ts";
import { seedUpdate } from "#shared/seed.ts";
import type { Template } from "#shared/template.ts";
import type { MemberName, WorkshopId } from "#shared/workshop.ts";
import { canvasStanding, canvasWith, insertCanvas, setArchivedAt } from "../db/canvases.ts";
import type { Db } from "../db/schema.ts";
import { universitiesOf } from "../db/universities.ts";
import { appendUpdates } from "../db/updates.ts";
import type { Means } from "./means.ts";
import { certain } from "./record.ts";

export interface CanvasRequest {
  title: string;
  template: Template;
  /** Its words and rows are taken over, its title is not. */
  example?: Example | undefined;
}

export async function createCanvas(
  means: Means,
  workshopId: WorkshopId,
  createdBy: MemberName,
  { title, template, example }: CanvasRequest,
): Promise<Canvas> {
  const universities = example && (await universitiesOf(means.db, workshopId));
  const update = seedUpdate(title, example, universities);
  return beginCanvas(means, workshopId, createdBy, { template, update });
}

/** Makes a canvas together with the first update of its document: there is no moment when it is there and not seeded. */
export async function beginCanvas(
  { random, record }: Means,
  workshopId: WorkshopId,
  createdBy: MemberName,
  { template, update }: { template: Template; update: Uint8Array },
): Promise<Canvas> {
  const created = await record<Canvas, never>(async (tx, at) => {
    const canvas: Canvas = {
      id: random.id(),
      workshopId,
      createdAt: at,
      createdBy,
      archivedAt: null,
    };
    await insertCanvas(tx, { canvas, template });
    await appendUpdates(tx, [{ canvasId: canvas.id, update }], at);
    return ok({ value: canvas, workshopId, happenings: [{ type: "canvas-created", canvas }] });
  });
  return certain(created);
}

/** Archives a canvas or takes it back to work. A change to what is already so makes no event. */
export async function archiveCanvas(
  { record }: Means,
  canvasId: CanvasId,
  archived: boolean,
): Promise<Canvas> {
  const changed = await record<Canvas, never>(async (tx, at) => {
    const found = await canvasWith(tx, canvasId);
    if (!found) throw new Error(`canvas ${canvasId} does not exist`);
    const { canvas } = found;
    const { workshopId } = canvas;
    if ((canvas.archivedAt !== null) === archived) {
      return ok({ value: canvas, workshopId, happenings: [] });
    }
    const archivedAt = archived ? at : null;
    await setArchivedAt(tx, canvasId, archivedAt);
    const happening: Happening = archived
      ? { type: "canvas-archived", canvasId, at }
      : { type: "canvas-restored", canvasId };
    return ok({ value: { ...canvas, archivedAt }, workshopId, happenings: [happening] });
  });
  return certain(changed);
}

export type ArchiveRefusal = "canvas-archived";

/** Asked by every command that changes a canvas, in its transaction: nothing is written behind the archiving. */
export async function isArchived(tx: Db, canvasId: CanvasId): Promise<boolean> {
  return (await canvasStanding(tx, canvasId))?.isArchived ?? false;
}
