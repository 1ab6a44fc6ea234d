import type { Happening, WorkshopEvent } from "#shared/events.ts";
import type { Result } from "#shared/result.ts";
import type { WorkshopId } from "#shared/workshop.ts";
import type { Clock } from "../clock.ts";
import { appendEvents } from "../db/events.ts";
import type { Db } from "../db/schema.ts";

/** Told after the commit, in the order of the numbers. It must not throw: what happened has happened. */
export type Publish = (workshopId: WorkshopId, events: WorkshopEvent[]) => void;

/** What a command did: its answer, and what happened to the workshop's records (nothing, if it changed none). */
export interface Change<T> {
  value: T;
  workshopId: WorkshopId;
  happenings: Happening[];
}

/**
 * Runs a command in one transaction with its events. A refusal undoes whatever it wrote. Inside, only `tx` may be asked:
 * anything that waits for the database itself would wait for this transaction to end.
 */
export type Recorder = <T, E>(
  command: (tx: Db, at: string) => Promise<Result<Change<T>, E>>,
) => Promise<Result<T, E>>;

export function createRecorder(db: Db, clock: Clock, publish: Publish): Recorder {
  // Commands run one after another anyway, since there is one connection; the line keeps publishing in order too.
  let last: Promise<unknown> = Promise.resolve();
  return (command) => {
    const turn = last.then(() => commit(db, clock, publish, command));
    last = turn.catch(() => undefined); // Whoever called gets the failure; the next in line is not concerned.
    return turn;
  };
}

async function commit<T, E>(
  db: Db,
  clock: Clock,
  publish: Publish,
  command: (tx: Db, at: string) => Promise<Result<Change<T>, E>>,
): Promise<Result<T, E>> {
  const at = clock.now().toISOString();
  const tx = await db.startTransaction().execute();
  try {
    const result = await command(tx, at);
    if (!result.ok) {
      await tx.rollback().execute();
      return result;
    }
    const { value, workshopId, happenings } = result.value;
    const events = await appendEvents(tx, workshopId, happenings, at);
    await tx.commit().execute();
    if (events.length > 0) publish(workshopId, events);
    return { ok: true, value };
  } catch (error) {
    if (!tx.isCommitted && !tx.isRolledBack) await tx.rollback().execute();
    throw error;
  }
}

/** The value of a command that refuses nothing. */
export function certain<T>(result: Result<T, never>): T {
  return result.ok ? result.value : result.error;
}
