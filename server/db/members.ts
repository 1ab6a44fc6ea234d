import type { Selectable } from "kysely";
import type { Member, MemberId, WorkshopId } from "#shared/workshop.ts";
import type { PersonId } from "./people.ts";
import type { Db, MemberRow } from "./schema.ts";

export async function insertMember(
  db: Db,
  member: Member,
  of: { workshopId: WorkshopId; personId: PersonId; email: string | null },
): Promise<void> {
  await db
    .insertInto("members")
    .values({
      id: member.id,
      workshop_id: of.workshopId,
      person_id: of.personId,
      name: member.name,
      university_id: member.universityId,
      role: member.role,
      signs_for: member.signsFor,
      email: of.email,
      joined_at: member.joinedAt,
    })
    .execute();
}

/** Leaves the address out: it is for mail and in no answer. */
export const toMember = (row: Selectable<MemberRow>): Member => ({
  id: row.id,
  name: row.name,
  universityId: row.university_id,
  role: row.role,
  signsFor: row.signs_for,
  joinedAt: row.joined_at,
});

/** In the order in which they joined. */
export async function membersOf(db: Db, workshopId: WorkshopId): Promise<Member[]> {
  const rows = await db
    .selectFrom("members")
    .selectAll()
    .where("workshop_id", "=", workshopId)
    .orderBy("seq")
    .execute();
  return rows.map(toMember);
}

export async function memberWith(
  db: Db,
  workshopId: WorkshopId,
  id: MemberId,
): Promise<Member | null> {
  const row = await db
    .selectFrom("members")
    .selectAll()
    .where("workshop_id", "=", workshopId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row ? toMember(row) : null;
}

/** Who a person is in a workshop; null when they are not in it. */
export async function memberOfPerson(
  db: Db,
  workshopId: WorkshopId,
  personId: PersonId,
): Promise<Member | null> {
  const row = await db
    .selectFrom("members")
    .selectAll()
    .where("workshop_id", "=", workshopId)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row ? toMember(row) : null;
}

export async function updateMember(db: Db, member: Member): Promise<void> {
  await db
    .updateTable("members")
    .set({ role: member.role, signs_for: member.signsFor })
    .where("id", "=", member.id)
    .execute();
}

export async function countFacilitators(db: Db, workshopId: WorkshopId): Promise<number> {
  const row = await db
    .selectFrom("members")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("workshop_id", "=", workshopId)
    .where("role", "=", "facilitator")
    .executeTakeFirstOrThrow();
  return row.count;
}
