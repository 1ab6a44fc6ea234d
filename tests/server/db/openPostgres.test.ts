import { sql } from "kysely";
import { expect, it, onTestFinished } from "vitest";
import { canvasWith } from "../../../server/db/canvases.ts";
import { openPostgres } from "../../../server/db/openPostgres.ts";
import { isRefusedWrite } from "../../../server/db/refusedWrite.ts";
import { testDatabase } from "../../support/testStores.ts";

async function open(url: string, settings?: Parameters<typeof openPostgres>[1]) {
  const db = await openPostgres(url, settings);
  onTestFinished(() => db.destroy());
  return db;
}

it("a query that is not answered counts as refused, and its connection is not used again", async () => {
  const url = await testDatabase();
  const [db, other] = [await open(url, { size: 1, answerMs: 300 }), await open(url)];
  const holder = await other.startTransaction().execute();
  await sql`lock table people in access exclusive mode`.execute(holder);
  const failure: unknown = await db
    .selectFrom("people")
    .selectAll()
    .execute()
    .catch((error: unknown) => error);
  expect(isRefusedWrite(failure)).toBe(true);
  expect(await db.selectFrom("members").selectAll().execute()).toEqual([]);
  await holder.rollback().execute();
});

it("a transaction that is not answered ends all the same", async () => {
  const url = await testDatabase();
  const [db, other] = [await open(url, { size: 1, answerMs: 300 }), await open(url)];
  const holder = await other.startTransaction().execute();
  await sql`lock table people in access exclusive mode`.execute(holder);
  const asking = db.transaction().execute((tx) => tx.selectFrom("people").selectAll().execute());
  await expect(asking).rejects.toThrow("Query read timeout");
  expect(await db.selectFrom("members").selectAll().execute()).toEqual([]);
  await holder.rollback().execute();
});

it("an id that PostgreSQL cannot hold names nothing", async () => {
  const db = await open(await testDatabase());
  expect(await canvasWith(db, "a\0b")).toBeNull();
});
