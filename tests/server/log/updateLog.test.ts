import { describe, expect, it } from "vitest";
import { onPostgres, onSqlite } from "../../support/testLogs.ts";

const bytes = (...values: number[]) => new Uint8Array(values);

describe.each([
  ["SQLite", onSqlite],
  ["PostgreSQL", onPostgres],
])("the update log on %s", (_, newLog) => {
  const openLog = async () => (await newLog())();

  it("keeps each canvas's updates in the order of the calls", async () => {
    const { log } = await openLog();
    await Promise.all([
      log.append("a", bytes(1)),
      log.append("b", bytes(2)),
      log.append("a", bytes(3)),
    ]);
    await log.append("a", bytes(4));
    const ofA = await log.read("a");
    expect(ofA.updates).toEqual([bytes(1), bytes(3), bytes(4)]);
    expect(ofA).toMatchObject({ loose: { count: 3, bytes: 3 }, damaged: 0 });
    expect((await log.read("b")).updates).toEqual([bytes(2)]);
    expect(await log.read("c")).toMatchObject({ updates: [], loose: { count: 0 }, damaged: 0 });
  });

  it("keeps the order of more than fit into one statement", async () => {
    const { log } = await openLog();
    const updates = Array.from({ length: 1_000 }, (_value, n) => bytes(n >> 8, n & 0xff));
    await Promise.all(updates.map((update) => log.append("a", update)));
    expect((await log.read("a")).updates).toEqual(updates);
  });

  it("keeps all bytes as they are, and no bytes too", async () => {
    const { log } = await openLog();
    const all = Uint8Array.from({ length: 256 }, (_value, n) => n);
    await log.append("a", all);
    await log.append("a", bytes());
    expect(await log.read("a")).toMatchObject({ updates: [all, bytes()], damaged: 0 });
  });

  it("takes out the last record with the bytes it is told to discard, and only that", async () => {
    const { log } = await openLog();
    for (const value of [1, 2, 1, 3]) await log.append("a", bytes(value));
    await log.append("b", bytes(1));
    await log.discard("a", bytes(1));
    await log.discard("a", bytes(9));
    expect((await log.read("a")).updates).toEqual([bytes(1), bytes(2), bytes(3)]);
    expect((await log.read("b")).updates).toEqual([bytes(1)]);
  });

  it("has an update on disk, readable from elsewhere, when the append resolves", async () => {
    const open = await newLog();
    const [here, elsewhere] = [await open(), await open()];
    await here.log.append("a", bytes(1));
    expect((await elsewhere.log.read("a")).updates).toEqual([bytes(1)]);
  });

  it("rejects every waiting append when a commit fails, and takes the next ones", async () => {
    const { db, log } = await openLog();
    await db.schema.alterTable("updates").renameTo("hidden").execute();
    const outcomes = await Promise.allSettled([
      log.append("a", bytes(1)),
      log.append("b", bytes(2)),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    await db.schema.alterTable("hidden").renameTo("updates").execute();
    await log.append("a", bytes(3));
    expect((await log.read("a")).updates).toEqual([bytes(3)]);
  });

  it("tells damaged records from sound ones, also when they stand under another canvas", async () => {
    const { db, log } = await openLog();
    for (const value of [1, 2, 3]) await log.append("a", bytes(value));
    await db
      .updateTable("updates")
      .set({ bytes: bytes(9) })
      .where("bytes", "=", bytes(2))
      .execute();
    expect(await log.read("a")).toMatchObject({ updates: [bytes(1), bytes(3)], damaged: 1 });
    await db.updateTable("updates").set({ canvas_id: "b" }).execute();
    expect(await log.read("b")).toMatchObject({ updates: [], loose: { count: 0 }, damaged: 3 });
  });

  it("finds what came since a mark", async () => {
    const { log } = await openLog();
    await log.append("a", bytes(1));
    const { mark } = await log.read("a");
    expect((await log.readSince("a", mark)).updates).toEqual([]);
    await log.append("a", bytes(2));
    const since = await log.readSince("a", mark);
    expect(since.updates).toEqual([bytes(2)]);
    expect((await log.readSince("a", since.mark)).updates).toEqual([]);
    await log.append("b", bytes(3));
    await log.append("a", bytes(4));
    expect((await log.readSince("a", since.mark)).updates).toEqual([bytes(4)]);
  });

  it("finds what came since a mark of an empty canvas", async () => {
    const { log } = await openLog();
    const { mark } = await log.read("a");
    await log.append("a", bytes(1));
    expect((await log.readSince("a", mark)).updates).toEqual([bytes(1)]);
  });
});
