import { setTimeout as wait } from "node:timers/promises";
import type { Happening, WorkshopEvent } from "#shared/events.ts";
import type { Result } from "#shared/result.ts";
import type { WorkshopId } from "#shared/workshop.ts";
import type { Clock } from "../clock.ts";
import { appendEvents } from "../db/events.ts";
import type { Db } from "../db/schema.ts";
import { isConflict, startSerializable } from "../db/serializable.ts";

/** Told after the commit, in the order of the numbers. It must not throw: what happened has happened. */
export type Publish = (workshopId: WorkshopId, events: WorkshopEvent[]) => void;

/** What a command did: its answer, and what happened to the workshop's records (nothing, if it changed none). */
export interface Change<T> {
  value: T;
  workshopId: WorkshopId;
  happenings: Happening[];
}

type Command<T, E> = (tx: Db, at: string) => Promise<Result<Change<T>, E>>;

/**
 * Runs a command in one transaction with its events, as if nothing else were under way. A refusal undoes whatever it
 * wrote. Inside, only `tx` may be asked: anything that waits for the database itself would wait for this transaction to
 * end. A command runs again when another process came in between, so it changes nothing but through `tx`.
 */
export type Recorder = <T, E>(command: Command<T, E>) => Promise<Result<T, E>>;

/** Each time another process was faster; five would do for dozens of processes that all write to one workshop. */
const attempts = 10;
const longestPauseMs = 50;

export function createRecorder(db: Db, clock: Clock, publish: Publish): Recorder {
  // One after another: on SQLite there is one connection anyway, and on PostgreSQL a process's commands would mostly be in
  // conflict with each other, over the counter of their workshop. It keeps publishing in order, too.
  let last: Promise<unknown> = Promise.resolve();
  return (command) => {
    const turn = last.then(() => commitOrTryAgain(db, clock, publish, command));
    last = turn.catch(() => undefined); // Whoever called gets the failure; the next in line is not concerned.
    return turn;
  };
}

async function commitOrTryAgain<T, E>(
  db: Db,
  clock: Clock,
  publish: Publish,
  command: Command<T, E>,
): Promise<Result<T, E>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await commit(db, clock, publish, command);
    } catch (error) {
      if (!isConflict(error) || attempt === attempts) throw error;
      await wait(Math.random() * longestPauseMs);
    }
  }
}

async function commit<T, E>(
  db: Db,
  clock: Clock,
  publish: Publish,
  command: Command<T, E>,
): Promise<Result<T, E>> {
  const at = clock.now().toISOString();
  const tx = await startSerializable(db);
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
    // Where even that fails the connection is gone, and the transaction with it: the first error says why.
    if (!tx.isCommitted && !tx.isRolledBack)
      await tx
        .rollback()
        .execute()
        .catch(() => {});
    throw error;
  }
}

/** The value of a command that refuses nothing. */
export function certain<T>(result: Result<T, never>): T {
  return result.ok ? result.value : result.error;
}
