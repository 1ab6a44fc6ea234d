import type { PersonId } from "./people.ts";
import type { Db } from "./schema.ts";

export interface PersonalLink {
  personId: PersonId;
  expiresAt: string;
  usedAt: string | null;
}

export async function insertPersonalLink(
  db: Db,
  link: { tokenHash: string; personId: PersonId; at: string; expiresAt: string },
): Promise<void> {
  await db
    .insertInto("personal_links")
    .values({
      token_hash: link.tokenHash,
      person_id: link.personId,
      created_at: link.at,
      expires_at: link.expiresAt,
      used_at: null,
    })
    .execute();
}

export async function personalLinkWith(db: Db, tokenHash: string): Promise<PersonalLink | null> {
  const row = await db
    .selectFrom("personal_links")
    .selectAll()
    .where("token_hash", "=", tokenHash)
    .executeTakeFirst();
  return row ? { personId: row.person_id, expiresAt: row.expires_at, usedAt: row.used_at } : null;
}

/** Whether this call is the one that used it up. */
export async function markPersonalLinkUsed(
  db: Db,
  tokenHash: string,
  at: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("personal_links")
    .set({ used_at: at })
    .where("token_hash", "=", tokenHash)
    .where("used_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
