import type { WorkshopId } from "#shared/workshop.ts";
import type { Db } from "../db/schema.ts";

/** The number of each workshop's last event. */
export type EventNumbers = Map<WorkshopId, number>;

export async function eventNumbersIn(tx: Db): Promise<EventNumbers> {
  const rows = await tx.selectFrom("workshops").select(["id", "last_event"]).execute();
  return new Map(rows.map(({ id, last_event }) => [id, last_event]));
}

/**
 * Lets no workshop give a number a second time: servers and pages that know an event by it would take the next one with
 * that number for known, and never hear of it. The numbers in between stay without an event.
 */
export async function goOnFrom(tx: Db, before: EventNumbers): Promise<void> {
  for (const [id, number] of before) {
    await tx
      .updateTable("workshops")
      .set({ last_event: number })
      .where("id", "=", id)
      .where("last_event", "<", number)
      .execute();
  }
}
