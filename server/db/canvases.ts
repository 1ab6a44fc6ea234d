import type { Canvas, CanvasId } from "#shared/canvas.ts";
import type { Template } from "#shared/template.ts";
import type { WorkshopId } from "#shared/workshop.ts";
import { fromJson, toJson } from "./json.ts";
import type { Db } from "./schema.ts";

/** A canvas and the template it was made with. */
export interface TemplatedCanvas {
  canvas: Canvas;
  template: Template;
}

export async function insertCanvas(db: Db, { canvas, template }: TemplatedCanvas): Promise<void> {
  await db
    .insertInto("canvases")
    .values({
      id: canvas.id,
      workshop_id: canvas.workshopId,
      created_by: canvas.createdBy.id,
      created_at: canvas.createdAt,
      template: toJson(template),
      archived_at: canvas.archivedAt,
    })
    .execute();
}

const canvasRows = (db: Db) =>
  db
    .selectFrom("canvases")
    .innerJoin("members", "members.id", "canvases.created_by")
    .selectAll("canvases")
    .select("members.name as maker");

type Row = Awaited<ReturnType<ReturnType<typeof canvasRows>["execute"]>>[number];

function toTemplatedCanvas(row: Row): TemplatedCanvas {
  return {
    canvas: {
      id: row.id,
      workshopId: row.workshop_id,
      createdAt: row.created_at,
      createdBy: { id: row.created_by, name: row.maker },
      archivedAt: row.archived_at,
    },
    template: fromJson(row.template),
  };
}

export async function canvasWith(db: Db, id: CanvasId): Promise<TemplatedCanvas | null> {
  const row = await canvasRows(db).where("canvases.id", "=", id).executeTakeFirst();
  return row ? toTemplatedCanvas(row) : null;
}

/** What rooms must know of a canvas before anybody is let in. */
export interface CanvasStanding {
  workshopId: WorkshopId;
  isArchived: boolean;
}

/** Without reading its template; null for an unknown canvas. */
export async function canvasStanding(db: Db, id: CanvasId): Promise<CanvasStanding | null> {
  const row = await db
    .selectFrom("canvases")
    .select(["workshop_id", "archived_at"])
    .where("id", "=", id)
    .executeTakeFirst();
  return row ? { workshopId: row.workshop_id, isArchived: row.archived_at !== null } : null;
}

export async function setArchivedAt(
  db: Db,
  id: CanvasId,
  archivedAt: string | null,
): Promise<void> {
  await db.updateTable("canvases").set({ archived_at: archivedAt }).where("id", "=", id).execute();
}

/** Only the workshop of a canvas, for who asks nothing else of it; null for an unknown canvas. */
export async function workshopOfCanvas(db: Db, id: CanvasId): Promise<WorkshopId | null> {
  const row = await db
    .selectFrom("canvases")
    .select("workshop_id")
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.workshop_id ?? null;
}

/** Oldest first. */
export async function canvasesOf(db: Db, workshopId: WorkshopId): Promise<TemplatedCanvas[]> {
  const rows = await canvasRows(db)
    .where("canvases.workshop_id", "=", workshopId)
    .orderBy("canvases.seq")
    .execute();
  return rows.map(toTemplatedCanvas);
}
