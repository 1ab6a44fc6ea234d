import type { Member, Workshop, WorkshopId } from "#shared/workshop.ts";
import { toMember } from "./members.ts";
import type { PersonId } from "./people.ts";
import type { Db } from "./schema.ts";

export async function insertWorkshop(db: Db, workshop: Workshop): Promise<void> {
  await db
    .insertInto("workshops")
    .values({
      id: workshop.id,
      title: workshop.title,
      created_at: workshop.createdAt,
      last_event: 0,
    })
    .execute();
}

const toWorkshop = (row: { id: string; title: string; created_at: string }): Workshop => ({
  id: row.id,
  title: row.title,
  createdAt: row.created_at,
});

export async function workshopWith(db: Db, id: WorkshopId): Promise<Workshop | null> {
  const row = await db
    .selectFrom("workshops")
    .select(["id", "title", "created_at"])
    .where("id", "=", id)
    .executeTakeFirst();
  return row ? toWorkshop(row) : null;
}

/** Newest first. */
export async function workshopsOfPerson(
  db: Db,
  personId: PersonId,
): Promise<{ workshop: Workshop; you: Member }[]> {
  const rows = await db
    .selectFrom("members")
    .innerJoin("workshops", "workshops.id", "members.workshop_id")
    .selectAll("members")
    .select(["workshops.title", "workshops.created_at"])
    .where("members.person_id", "=", personId)
    .where("members.removed_at", "is", null)
    .orderBy("workshops.seq", "desc")
    .execute();
  return rows.map((row) => ({
    workshop: toWorkshop({ id: row.workshop_id, title: row.title, created_at: row.created_at }),
    you: toMember(row),
  }));
}
