import type { Db } from "./schema.ts";

/** Another text after a backup was put back: whatever was read before it does not hold any more. */
export async function generationOf(db: Db): Promise<string> {
  const { generation } = await db
    .selectFrom("installation")
    .select("generation")
    .where("id", "=", 1)
    .executeTakeFirstOrThrow();
  return generation;
}
