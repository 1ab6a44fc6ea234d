import type { Template } from "#shared/template.ts";
import { outlineOf, type TemplateId, type TemplateRecord } from "#shared/templateRecord.ts";
import type { WorkshopId } from "#shared/workshop.ts";
import { fromJson, toJson } from "./json.ts";
import type { Db } from "./schema.ts";

/** A workshop's own template: its record, and what it says. */
export interface StoredTemplate {
  record: TemplateRecord;
  template: Template;
}

export async function insertTemplate(db: Db, { record, template }: StoredTemplate): Promise<void> {
  await db
    .insertInto("templates")
    .values({
      id: record.id,
      workshop_id: record.workshopId,
      version: record.version,
      content: toJson(template),
      created_by: record.createdBy.id,
      created_at: record.createdAt,
      changed_by: record.changedBy.id,
      changed_at: record.changedAt,
    })
    .execute();
}

export async function updateTemplate(db: Db, { record, template }: StoredTemplate): Promise<void> {
  await db
    .updateTable("templates")
    .set({
      version: record.version,
      content: toJson(template),
      changed_by: record.changedBy.id,
      changed_at: record.changedAt,
    })
    .where("id", "=", record.id)
    .execute();
}

export async function deleteTemplate(db: Db, id: TemplateId): Promise<void> {
  await db.deleteFrom("templates").where("id", "=", id).execute();
}

const templateRows = (db: Db) =>
  db
    .selectFrom("templates")
    .innerJoin("members as makers", "makers.id", "templates.created_by")
    .innerJoin("members as changers", "changers.id", "templates.changed_by")
    .selectAll("templates")
    .select(["makers.name as maker", "changers.name as changer"]);

type Row = Awaited<ReturnType<ReturnType<typeof templateRows>["execute"]>>[number];

function toStoredTemplate(row: Row): StoredTemplate {
  const template = fromJson(row.content);
  return {
    record: {
      ...outlineOf(template),
      workshopId: row.workshop_id,
      createdAt: row.created_at,
      createdBy: { id: row.created_by, name: row.maker },
      changedAt: row.changed_at,
      changedBy: { id: row.changed_by, name: row.changer },
    },
    template,
  };
}

export async function templateWith(db: Db, id: TemplateId): Promise<StoredTemplate | null> {
  const row = await templateRows(db).where("templates.id", "=", id).executeTakeFirst();
  return row ? toStoredTemplate(row) : null;
}

/** Oldest first. */
export async function templatesOf(db: Db, workshopId: WorkshopId): Promise<StoredTemplate[]> {
  const rows = await templateRows(db)
    .where("templates.workshop_id", "=", workshopId)
    .orderBy("templates.seq")
    .execute();
  return rows.map(toStoredTemplate);
}

export async function countTemplates(db: Db, workshopId: WorkshopId): Promise<number> {
  const { count } = await db
    .selectFrom("templates")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("workshop_id", "=", workshopId)
    .executeTakeFirstOrThrow();
  return count;
}
