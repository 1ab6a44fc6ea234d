import type { Selectable } from "kysely";
import type { Role, UniversityId, WorkshopId } from "#shared/workshop.ts";
import type { Db, InviteRow } from "./schema.ts";

/** A link that lets people join with a role; its token is shown once and kept as a hash. */
export interface Invite {
  id: string;
  workshopId: WorkshopId;
  role: Role;
  /** The university everybody who uses it belongs to; null leaves the choice to them. */
  universityId: UniversityId | null;
  createdAt: string;
  expiresAt: string | null;
}

const toInvite = (row: Selectable<InviteRow>): Invite => ({
  id: row.id,
  workshopId: row.workshop_id,
  role: row.role,
  universityId: row.university_id,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
});

export async function insertInvite(db: Db, invite: Invite, tokenHash: string): Promise<void> {
  await db
    .insertInto("invites")
    .values({
      id: invite.id,
      token_hash: tokenHash,
      workshop_id: invite.workshopId,
      role: invite.role,
      university_id: invite.universityId,
      created_at: invite.createdAt,
      expires_at: invite.expiresAt,
      revoked_at: null,
    })
    .execute();
}

/** Oldest first, without those that were revoked. */
export async function invitesOf(db: Db, workshopId: WorkshopId): Promise<Invite[]> {
  const rows = await db
    .selectFrom("invites")
    .selectAll()
    .where("workshop_id", "=", workshopId)
    .where("revoked_at", "is", null)
    .orderBy("seq")
    .execute();
  return rows.map(toInvite);
}

/** Revoked ones too: whoever revokes twice is told the same twice. */
export async function inviteWith(db: Db, id: string): Promise<Invite | null> {
  const row = await db.selectFrom("invites").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? toInvite(row) : null;
}

/** Null for an unknown token and for a revoked invite; an expired one is found. */
export async function inviteWithToken(db: Db, tokenHash: string): Promise<Invite | null> {
  const row = await db
    .selectFrom("invites")
    .selectAll()
    .where("token_hash", "=", tokenHash)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  return row ? toInvite(row) : null;
}

/** Whether this call is the one that revoked it. */
export async function markInviteRevoked(db: Db, id: string, at: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("invites")
    .set({ revoked_at: at })
    .where("id", "=", id)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
