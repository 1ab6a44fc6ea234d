import type { Happening, WorkshopEvent } from "#shared/events.ts";
import type { WorkshopId } from "#shared/workshop.ts";
import { fromJson, toJson } from "./json.ts";
import type { Db } from "./schema.ts";

/**
 * Numbers the happenings and keeps them. Call it in the transaction that changes the records: the counter is a row of the
 * workshop, so that two transactions cannot take the same number and one that fails gives its numbers back.
 */
export async function appendEvents(
  db: Db,
  workshopId: WorkshopId,
  happenings: readonly Happening[],
  at: string,
): Promise<WorkshopEvent[]> {
  if (happenings.length === 0) return [];
  const { last_event } = await db
    .updateTable("workshops")
    .set((eb) => ({ last_event: eb("last_event", "+", happenings.length) }))
    .where("id", "=", workshopId)
    .returning("last_event")
    .executeTakeFirstOrThrow();
  const first = last_event - happenings.length + 1;
  const events = happenings.map((happening, i): WorkshopEvent => ({ ...happening, n: first + i }));
  const rows = events.map(({ n, ...happening }) => ({
    workshop_id: workshopId,
    n,
    type: happening.type,
    payload: toJson<Happening>(happening),
    at,
  }));
  await db.insertInto("events").values(rows).execute();
  return events;
}

/** The events numbered above `n`, in order. */
export async function eventsAfter(
  db: Db,
  workshopId: WorkshopId,
  n: number,
): Promise<WorkshopEvent[]> {
  const rows = await db
    .selectFrom("events")
    .select(["n", "payload"])
    .where("workshop_id", "=", workshopId)
    .where("n", ">", n)
    .orderBy("n")
    .execute();
  return rows.map(({ payload, n: number }) => ({ ...fromJson(payload), n: number }));
}

/** 0 while nothing has happened, and for an unknown workshop. */
export async function lastEventOf(db: Db, workshopId: WorkshopId): Promise<number> {
  const row = await db
    .selectFrom("workshops")
    .select("last_event")
    .where("id", "=", workshopId)
    .executeTakeFirst();
  return row?.last_event ?? 0;
}
