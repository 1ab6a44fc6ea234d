import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, it, onTestFinished } from "vitest";
import { CannotStart } from "../../server/cannotStart.ts";
import { systemClock } from "../../server/clock.ts";
import { isRefusedWrite } from "../../server/db/refusedWrite.ts";
import { openStore } from "../../server/store.ts";
import { temporaryFolder } from "../support/temporaryFolder.ts";
import { ownPostgres, testDatabase } from "../support/testStores.ts";

type Place = Parameters<typeof openStore>[0];

const inFolder = async (): Promise<Place> => ({
  dataDir: await temporaryFolder(),
  databaseUrl: undefined,
});
const inPostgres = async (): Promise<Place> => ({
  dataDir: await temporaryFolder(),
  databaseUrl: await testDatabase(),
});

async function open(place: Place) {
  const store = await openStore(place, systemClock);
  onTestFinished(() => store.close());
  return store;
}

const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => new Error("it did not fail"),
    (error: unknown) => error,
  );

describe.each([
  ["in the data folder", inFolder],
  ["on PostgreSQL", inPostgres],
])("a store %s", (_, newPlace) => {
  it("keeps what it was told, for the next process", async () => {
    const place = await newPlace();
    const first = await openStore(place, systemClock);
    await first.log.append("a", new Uint8Array([1]));
    await first.close();
    const second = await open(place);
    expect((await second.log.read("a")).updates).toEqual([new Uint8Array([1])]);
  });

  it("says with every probe which generation it is of", async () => {
    const { db, probe } = await open(await newPlace());
    const { generation } = await probe();
    expect(generation).toMatch(/^[0-9a-f]{32}$/);
    expect(await probe()).toEqual({ generation });
    await db.updateTable("installation").set({ generation: "restored" }).execute();
    expect(await probe()).toEqual({ generation: "restored" });
  });

  it("that has refused must take more than a few bytes before it is trusted again", async () => {
    const { db, probe } = await open(await newPlace());
    await db.schema.alterTable("heartbeat").renameTo("hidden").execute();
    await expect(probe()).rejects.toThrow("heartbeat");
    await db.schema.alterTable("hidden").renameTo("heartbeat").execute();
    await db.schema.alterTable("heartbeat").renameColumn("ballast", "hidden").execute();
    await expect(probe()).rejects.toThrow("ballast");
    await db.schema.alterTable("heartbeat").renameColumn("hidden", "ballast").execute();
    await expect(probe()).resolves.toBeDefined();
  });

  it("of a newer version is not opened", async () => {
    const place = await newPlace();
    const store = await openStore(place, systemClock);
    await sql`insert into kysely_migration values ('9999-from-the-future', '2030-01-01')`.execute(
      store.db,
    );
    await store.close();
    const failure = await failureOf(openStore(place, systemClock));
    expect(failure).toBeInstanceOf(CannotStart);
    expect(String(failure)).toMatch(
      /(DATA_DIR|DATABASE_URL): .*was written by a newer version of Trivium$/,
    );
  });
});

describe("a store in the data folder", () => {
  it("that another program holds refuses soon, as storage, and works when it lets go", async () => {
    const place = await inFolder();
    const { log, probe } = await open(place);
    const other = new DatabaseSync(join(place.dataDir, "trivium.sqlite"));
    onTestFinished(() => other.close());
    other.exec("begin immediate");
    expect(isRefusedWrite(await failureOf(log.append("a", new Uint8Array([1]))))).toBe(true);
    expect(isRefusedWrite(await failureOf(probe()))).toBe(true);
    other.exec("rollback");
    await expect(probe()).resolves.toBeDefined();
  });
});

describe("a store in the data folder that is full", () => {
  it("refuses until there is room for more than a few bytes", async () => {
    const { db, log, probe } = await open(await inFolder());
    const limitTo = (pages: number) => sql.raw(`pragma max_page_count = ${pages}`).execute(db);
    await limitTo(1); // No fewer than it has.
    const failure = failureOf(log.append("a", new Uint8Array(100_000)));
    expect(isRefusedWrite(await failure)).toBe(true);
    expect(isRefusedWrite(await failureOf(probe()))).toBe(true);
    await log.append("a", new Uint8Array([1]));
    expect(isRefusedWrite(await failureOf(probe()))).toBe(true);
    await limitTo(1_000);
    await expect(probe()).resolves.toBeDefined();
  });
});

describe("a store on PostgreSQL", () => {
  it("may be opened by several processes at once, also the first time", async () => {
    const place = await inPostgres();
    const [here, there] = await Promise.all([open(place), open(place)]);
    await here.log.append("a", new Uint8Array([1]));
    expect((await there.log.read("a")).updates).toHaveLength(1);
  });

  it.each([
    ["nobody listens", "postgres://trivium:secret@127.0.0.1:1/trivium"],
    ["there is no such host", "postgres://trivium:secret@trivium.invalid/trivium"],
  ])("where %s is refused by the variable's name, without the password", async (_, databaseUrl) => {
    const place = { dataDir: await temporaryFolder(), databaseUrl };
    const failure = await failureOf(openStore(place, systemClock));
    expect(failure).toBeInstanceOf(CannotStart);
    expect(String(failure)).toMatch(/DATABASE_URL: the database cannot be used: .{5,}/);
    expect(String(failure)).not.toContain("secret");
  });

  it("that has no such database is refused by the variable's name", async () => {
    const databaseUrl = `${await testDatabase()}_not`;
    const place = { dataDir: await temporaryFolder(), databaseUrl };
    await expect(openStore(place, systemClock)).rejects.toThrow(/^DATABASE_URL: .*does not exist$/);
  });

  it("that went away refuses as storage, and works when it is back", async () => {
    const server = await ownPostgres();
    const databaseUrl = await server.createDatabase();
    const { log, probe } = await open({ dataDir: await temporaryFolder(), databaseUrl });
    await log.append("a", new Uint8Array([1]));
    await server.stop("crash");
    expect(isRefusedWrite(await failureOf(log.append("a", new Uint8Array([2]))))).toBe(true);
    expect(isRefusedWrite(await failureOf(probe()))).toBe(true);
    await server.start();
    await expect.poll(() => probe().then(() => "works", String)).toBe("works");
    await log.append("a", new Uint8Array([3]));
    expect((await log.read("a")).updates).toEqual([new Uint8Array([1]), new Uint8Array([3])]);
  });

  it("that is read-only refuses as storage", async () => {
    const { db, log } = await open(await inPostgres());
    await sql`set default_transaction_read_only = on`.execute(db);
    expect(isRefusedWrite(await failureOf(log.append("a", new Uint8Array([1]))))).toBe(true);
  });
});
