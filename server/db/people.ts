import type { Db } from "./schema.ts";

/** Somebody behind one or several browsers; their name is each workshop's own. */
export type PersonId = string;

export async function insertPerson(db: Db, id: PersonId, at: string): Promise<void> {
  await db.insertInto("people").values({ id, created_at: at }).execute();
}
