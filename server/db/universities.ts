import type { University, UniversityId, WorkshopId } from "#shared/workshop.ts";
import type { Db, UniversityRow } from "./schema.ts";

/** Their order in the list is their order in the workshop. */
export async function insertUniversities(
  db: Db,
  workshopId: WorkshopId,
  universities: readonly University[],
): Promise<void> {
  const rows = universities.map((university, position) => ({
    id: university.id,
    workshop_id: workshopId,
    position,
    name: university.name,
    short_name: university.shortName,
    country: university.country,
    color: university.color,
  }));
  await db.insertInto("universities").values(rows).execute();
}

const toUniversity = (row: UniversityRow): University => ({
  id: row.id,
  name: row.name,
  shortName: row.short_name,
  country: row.country,
  color: row.color,
});

export async function universitiesOf(db: Db, workshopId: WorkshopId): Promise<University[]> {
  const rows = await db
    .selectFrom("universities")
    .selectAll()
    .where("workshop_id", "=", workshopId)
    .orderBy("position")
    .execute();
  return rows.map(toUniversity);
}

/** Null for a university of another workshop, too. */
export async function universityOf(
  db: Db,
  workshopId: WorkshopId,
  id: UniversityId,
): Promise<University | null> {
  const row = await db
    .selectFrom("universities")
    .selectAll()
    .where("workshop_id", "=", workshopId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row ? toUniversity(row) : null;
}
