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

/** Whether there was one that this call ended. */
export async function deleteSession(db: Db, tokenHash: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("sessions")
    .where("token_hash", "=", tokenHash)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/**
 * Which of these sessions still stand at `at`. For whoever holds sockets open and may have missed that one ended: after
 * the bus between processes was lost, and now and then, since sessions also end by their age.
 */
export async function standingSessions(
  db: Db,
  tokenHashes: readonly string[],
  at: string,
): Promise<Set<string>> {
  if (tokenHashes.length === 0) return new Set();
  const rows = await db
    .selectFrom("sessions")
    .select("token_hash")
    .where("token_hash", "in", tokenHashes)
    .where("expires_at", ">", at)
    .execute();
  return new Set(rows.map(({ token_hash }) => token_hash));
}
