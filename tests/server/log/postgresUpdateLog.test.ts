import { sql } from "kysely";
import { expect, it } from "vitest";
import * as Y from "yjs";
import { appendUpdates } from "../../../server/db/updates.ts";
import { onPostgres, untilSomebodyWaits } from "../../support/testLogs.ts";

const bytes = (...values: number[]) => new Uint8Array(values);

it("two processes that append and compact at the same time both keep all they were told is kept", async () => {
  const open = await onPostgres();
  const [athens, brussels] = await Promise.all([open(), open()]);
  const write = async ({ log }: typeof athens, key: string) => {
    const doc = new Y.Doc();
    for (let n = 0; n < 40; n++) {
      const before = Y.encodeStateVector(doc);
      doc.getMap("written").set(`${key}${n}`, n);
      await log.append("a", Y.encodeStateAsUpdate(doc, before));
      if (n % 10 === 9) await log.compact("a");
    }
  };
  await Promise.all([write(athens, "athens"), write(brussels, "brussels")]);
  await athens.log.compact("a");
  const doc = new Y.Doc();
  const kept = await brussels.log.read("a");
  for (const update of kept.updates) Y.applyUpdate(doc, update);
  expect(doc.getMap("written").size).toBe(80);
  expect(kept.loose.count).toBe(0);
});

it("what commits after a reading, with an earlier number, is found by the next one", async () => {
  const open = await onPostgres();
  const [here, there] = await Promise.all([open(), open()]);
  const slow = await there.db.startTransaction().execute();
  await appendUpdates(slow, [{ canvasId: "a", update: bytes(1) }], "2026-11-23T09:00:00.000Z");
  await here.log.append("a", bytes(2));
  const reading = await here.log.read("a");
  expect(reading.updates).toEqual([bytes(2)]);
  await slow.commit().execute();
  expect((await here.log.readSince("a", reading.mark)).updates).toContainEqual(bytes(1));
});

it("a compaction waits for one of the same canvas, and for no other", async () => {
  const open = await onPostgres();
  const [here, there] = await Promise.all([open(), open()]);
  const empty = Y.encodeStateAsUpdate(new Y.Doc());
  for (const canvasId of ["a", "b"]) await here.log.append(canvasId, empty);
  const holder = await there.db.startTransaction().execute();
  await sql`select pg_advisory_xact_lock(hashtextextended('a', 0))`.execute(holder);
  expect((await here.log.compact("b")).merged).toBe(1);
  let isDone = false;
  const waiting = here.log.compact("a").finally(() => (isDone = true));
  await untilSomebodyWaits(there);
  expect(isDone).toBe(false);
  await holder.commit().execute();
  expect((await waiting).merged).toBe(1);
});

it("appends that a lost connection cuts off are refused, and later ones are kept", async () => {
  const open = await onPostgres();
  const [here, there] = await Promise.all([open(), open()]);
  const holder = await there.db.startTransaction().execute();
  await sql`lock table updates in access exclusive mode`.execute(holder);
  const cut = here.log.append("a", bytes(1)).catch(String);
  await untilSomebodyWaits(there);
  await sql`
    select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
  `.execute(there.db);
  expect(await cut).toContain("terminating connection");
  await holder.rollback().execute();
  await here.log.append("a", bytes(2));
  expect((await here.log.read("a")).updates).toEqual([bytes(2)]);
});
