import type { PersonId } from "./people.ts";
import type { Db } from "./schema.ts";

export async function insertSession(
  db: Db,
  session: { tokenHash: string; personId: PersonId; at: string; expiresAt: string },
): Promise<void> {
  await db
    .insertInto("sessions")
    .values({
      token_hash: session.tokenHash,
      person_id: session.personId,
      created_at: session.at,
      expires_at: session.expiresAt,
    })
    .execute();
}

/** Null for an unknown session and for one that is over at `at`. */
export async function personOfSession(
  db: Db,
  tokenHash: string,
  at: string,
): Promise<PersonId | null> {
  const row = await db
    .selectFrom("sessions")
    .select("person_id")
    .where("token_hash", "=", tokenHash)
    .where("expires_at", ">", at)
    .executeTakeFirst();
  return row?.person_id ?? null;
}
