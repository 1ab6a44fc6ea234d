import { describe, expect, it } from "vitest";
import { sql } from "kysely";
import { renewGeneration } from "../../../server/admin/repair.ts";
import type { Db } from "../../../server/db/schema.ts";
import { StoreReplaced } from "../../../server/log/updateLog.ts";
import { onPostgres, onSqlite, untilSomebodyWaits } from "../../support/testLogs.ts";

const bytes = (...values: number[]) => new Uint8Array(values);
/** More than fit into one statement. */
const many = Array.from({ length: 150 }, (_, n) => bytes(n));

/** How many of these appends were refused because the store was replaced. */
async function refusedOf(appends: Promise<void>[]): Promise<number> {
  const outcomes = await Promise.allSettled(appends);
  const isRefused = (outcome: PromiseSettledResult<void>) =>
    outcome.status === "rejected" && outcome.reason instanceof StoreReplaced;
  return outcomes.filter(isRefused).length;
}

describe.each([
  ["SQLite", onSqlite],
  ["PostgreSQL", onPostgres],
])("what was read before a backup was put back, on %s,", (_, newLog) => {
  it.each([1, 3, 150])("is not written on, by none of %d appends", async (count) => {
    const { db, log } = await (await newLog())();
    const { generation } = await log.read("a");
    const updates = many.slice(0, count);
    const append = (update: Uint8Array) => log.append("a", update, generation);
    await Promise.all(updates.map(append));
    expect((await log.read("a")).updates).toEqual(updates);
    await renewGeneration(db, "another");
    expect(await refusedOf(updates.map(append))).toBe(count);
    const now = await log.read("a");
    expect([now.updates, now.generation]).toEqual([updates, "another"]);
    await log.append("a", bytes(255), now.generation);
    expect((await log.read("a")).updates).toEqual([...updates, bytes(255)]);
  });

  it("is not written on along with what was read after it, in one commit", async () => {
    const { db, log } = await (await newLog())();
    const { generation } = await log.read("a");
    await renewGeneration(db, "another");
    const appends = [log.append("b", bytes(1), "another"), log.append("a", bytes(2), generation)];
    expect(await refusedOf(appends)).toBe(2);
    for (const canvas of ["a", "b"]) expect((await log.read(canvas)).updates).toEqual([]);
  });

  it("does not keep what builds on nothing from being written", async () => {
    const { db, log } = await (await newLog())();
    await renewGeneration(db, "another");
    await log.append("a", bytes(1));
    expect((await log.read("a")).updates).toEqual([bytes(1)]);
  });
});

/** As a restore of PostgreSQL does, held where everything is replaced and nothing committed. */
async function restoring(db: Db) {
  const tx = await db.startTransaction().execute();
  await sql`lock table updates in share row exclusive mode`.execute(tx);
  await tx.deleteFrom("updates").execute();
  await renewGeneration(tx, "another");
  return tx;
}

it.each([1, 150])("%d appends that wait for a restore see what it has committed", async (count) => {
  const open = await onPostgres();
  const [here, there] = await Promise.all([open(), open()]);
  const { generation } = await here.log.read("a");
  const restore = await restoring(there.db);
  const appends = many.slice(0, count).map((update) => here.log.append("a", update, generation));
  const refused = refusedOf(appends);
  await untilSomebodyWaits(there);
  await restore.commit().execute();
  expect(await refused).toBe(count);
  expect((await here.log.read("a")).updates).toEqual([]);
});

it("appends that wait for a restore that fails are kept", async () => {
  const open = await onPostgres();
  const [here, there] = await Promise.all([open(), open()]);
  const { generation } = await here.log.read("a");
  const restore = await restoring(there.db);
  const append = here.log.append("a", bytes(1), generation);
  await untilSomebodyWaits(there);
  await restore.rollback().execute();
  await append;
  expect((await here.log.read("a")).updates).toEqual([bytes(1)]);
});
