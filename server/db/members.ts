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
      removed_at: null,
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

/** Those who are in the workshop now. */
const present = (db: Db, workshopId: WorkshopId) =>
  db.selectFrom("members").where("workshop_id", "=", workshopId).where("removed_at", "is", null);

/** In the order in which they first joined. */
export async function membersOf(db: Db, workshopId: WorkshopId): Promise<Member[]> {
  const rows = await present(db, workshopId).selectAll().orderBy("seq").execute();
  return rows.map(toMember);
}

/** Null for a member who was removed, too. */
export async function memberWith(
  db: Db,
  workshopId: WorkshopId,
  id: MemberId,
): Promise<Member | null> {
  const row = await present(db, workshopId).selectAll().where("id", "=", id).executeTakeFirst();
  return row ? toMember(row) : null;
}

/** Who a person is in a workshop; null when they are not, or no longer, in it. */
export async function memberOfPerson(
  db: Db,
  workshopId: WorkshopId,
  personId: PersonId,
): Promise<Member | null> {
  const row = await present(db, workshopId)
    .selectAll()
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row ? toMember(row) : null;
}

/** Who a person was in a workshop that they were removed from. */
export async function removedMemberOfPerson(
  db: Db,
  workshopId: WorkshopId,
  personId: PersonId,
): Promise<Member | null> {
  const row = await db
    .selectFrom("members")
    .selectAll()
    .where("workshop_id", "=", workshopId)
    .where("person_id", "=", personId)
    .where("removed_at", "is not", null)
    .executeTakeFirst();
  return row ? toMember(row) : null;
}

/** Whether the workshop has had such a member, removed since or not. */
export async function hasHadMember(db: Db, workshopId: WorkshopId, id: MemberId): Promise<boolean> {
  const row = await db
    .selectFrom("members")
    .select("id")
    .where("workshop_id", "=", workshopId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row !== undefined;
}

export async function markMemberRemoved(db: Db, id: MemberId, at: string): Promise<void> {
  await db.updateTable("members").set({ removed_at: at }).where("id", "=", id).execute();
}

/** Takes a removed member in again, as they are given here. */
export async function restoreMember(db: Db, member: Member): Promise<void> {
  await db
    .updateTable("members")
    .set({
      removed_at: null,
      role: member.role,
      signs_for: member.signsFor,
      university_id: member.universityId,
    })
    .where("id", "=", member.id)
    .execute();
}

export async function updateMember(db: Db, member: Member): Promise<void> {
  await db
    .updateTable("members")
    .set({ role: member.role, signs_for: member.signsFor })
    .where("id", "=", member.id)
    .execute();
}

export async function countFacilitators(db: Db, workshopId: WorkshopId): Promise<number> {
  const row = await present(db, workshopId)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("role", "=", "facilitator")
    .executeTakeFirstOrThrow();
  return row.count;
}
