import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { Client } from "pg";
import { expect, it, onTestFinished } from "vitest";
import { appendUpdates } from "../../../server/db/updates.ts";
import { generationOf } from "../../../server/db/installation.ts";
import { openAsItIs } from "../../../server/admin/installation.ts";
import { layoutOf } from "../../../server/admin/layout.ts";
import { tallyOf } from "../../../server/admin/tally.ts";
import type { Db } from "../../../server/db/schema.ts";
import { joinAs } from "../../support/builders.ts";
import { temporaryFolder } from "../../support/temporaryFolder.ts";
import { testDatabase } from "../../support/testStores.ts";
import { testServer } from "../../support/testServer.ts";
import { runScript } from "../serverProcess.ts";
import { databaseAt, temporaryFile, trivium, variablesOf } from "./commands.ts";
import { appendWords, makeWorkplace, notesIn, openPage } from "./writing.ts";

/** What both kinds of database hold, as the tables of a SQLite file name it. */
async function sameIn(file: string, ...databases: Db[]): Promise<boolean> {
  const copy = openAsItIs(file);
  const tables = await layoutOf(copy);
  const expected = await tallyOf(copy, tables);
  await copy.destroy();
  for (const db of databases) expect(await tallyOf(db, tables)).toEqual(expected);
  return true;
}

it("a backup of PostgreSQL, made while people write, starts embedded", async () => {
  const databaseUrl = await testDatabase();
  const server = await testServer({ env: { databaseUrl } });
  const { made, canvasId } = await makeWorkplace(server);
  const page = await openPage(server, canvasId, made.facilitator);
  for (const word of ["shade", "trees"]) await page.write(word);
  let isOver = false;
  const writing = (async () => {
    while (!isOver) await page.write("water");
  })();
  const file = await temporaryFile();
  expect(await trivium({ databaseUrl }, "backup", file)).toMatchObject({ code: 0 });
  isOver = true;
  await writing;

  const dataDir = await temporaryFolder();
  expect((await trivium({ dataDir }, "restore", file)).code).toBe(0);
  expect((await trivium({ dataDir }, "verify")).out).toContain("all sound");
  const embedded = await testServer({ env: { dataDir } });
  const there = await openPage(embedded, canvasId, made.facilitator);
  await there.write("wind");
  const words = await notesIn(await databaseAt({ dataDir }), canvasId);
  expect([words.slice(0, 2), words.at(-1)]).toEqual([["shade", "trees"], "wind"]);
});

it("an embedded installation goes to PostgreSQL and back with every row, and numbers go on", async () => {
  const server = await testServer();
  const { made, canvasId } = await makeWorkplace(server);
  await joinAs(made, "editor", 1);
  await appendWords(await databaseAt(server), canvasId, ["shade ", "trees "]);
  await server.close();
  const file = await temporaryFile();
  expect((await trivium(server, "backup", file)).code).toBe(0);

  const databaseUrl = await testDatabase();
  expect((await trivium({ databaseUrl }, "restore", file)).code).toBe(0);
  const postgres = await databaseAt({ databaseUrl });
  expect(await sameIn(file, postgres)).toBe(true);
  const again = await temporaryFile();
  expect((await trivium({ databaseUrl }, "backup", again)).code).toBe(0);
  const dataDir = await temporaryFolder();
  expect((await trivium({ dataDir }, "restore", again)).code).toBe(0);
  expect(await sameIn(file, await databaseAt({ dataDir }))).toBe(true);

  const onPostgres = await testServer({ env: { databaseUrl } });
  await appendWords(postgres, canvasId, ["water "]);
  expect(await notesIn(postgres, canvasId)).toEqual(["shade", "trees", "water"]);
  await joinAs({ ...made, server: onPostgres }, "editor", 2);
  await makeWorkplace(onPostgres);
});

it("a restore replaces everything in PostgreSQL while a server runs, and sends its pages away", async () => {
  const databaseUrl = await testDatabase();
  const server = await testServer({ env: { databaseUrl } });
  const { made, canvasId } = await makeWorkplace(server);
  const page = await openPage(server, canvasId, made.facilitator);
  await page.write("before");
  const file = await temporaryFile();
  expect((await trivium({ databaseUrl }, "backup", file)).code).toBe(0);
  await page.write("after");
  await makeWorkplace(server);
  const db = await databaseAt({ databaseUrl });
  const generation = await generationOf(db);

  const refused = await trivium({ databaseUrl }, "restore", file);
  expect([refused.code, refused.err]).toEqual([2, expect.stringContaining("holds 2 workshops")]);
  expect((await trivium({ databaseUrl }, "restore", file, "--yes")).code).toBe(0);
  expect(await page.client.closed).toBe(1012);
  expect(await generationOf(db)).not.toBe(generation);
  expect(await sameIn(file, db)).toBe(true);
  const again = await openPage(server, canvasId, made.facilitator, page.doc);
  await again.write("again");
  expect(await notesIn(db, canvasId)).toEqual(["before", "after", "again"]);
});

it("damage in PostgreSQL is found, named and set aside; an export says that words may be missing", async () => {
  const databaseUrl = await testDatabase();
  const server = await testServer({ env: { databaseUrl } });
  const { canvasId } = await makeWorkplace(server);
  const db = await databaseAt({ databaseUrl });
  await appendWords(db, canvasId, ["shade ", "trees "]);
  await db.updateTable("updates").set({ checksum: 1 }).where("seq", "=", 3).execute();

  const out = await temporaryFile("draft.md");
  const exported = await trivium(
    { databaseUrl },
    "export",
    canvasId,
    "--format",
    "md",
    "--out",
    out,
  );
  expect([exported.code, exported.err]).toEqual([
    1,
    `${out}\n1 damaged record was left out, so words may be missing: see verify\n`,
  ]);
  const found = await trivium({ databaseUrl }, "verify");
  expect([found.code, found.out]).toEqual([
    1,
    expect.stringContaining("record 3 of 3 (number 3 of the log)"),
  ]);
  expect((await trivium({ databaseUrl }, "verify", "--repair")).code).toBe(0);
  expect((await trivium({ databaseUrl }, "verify")).code).toBe(0);
  expect(await notesIn(db, canvasId)).toEqual(["shade"]);
});

it("a failing restore changes nothing in PostgreSQL", async () => {
  const server = await testServer();
  await makeWorkplace(server);
  const file = await temporaryFile();
  expect((await trivium(server, "backup", file)).code).toBe(0);
  const databaseUrl = await testDatabase();
  const db = await databaseAt({ databaseUrl });
  await appendUpdates(db, [{ canvasId: "kept", update: new Uint8Array([0, 0]) }], "t");
  await db.schema
    .alterTable("events")
    .addCheckConstraint("none", sql`false`)
    .execute();
  const { code, err } = await trivium({ databaseUrl }, "restore", file);
  expect([code, err]).toEqual([1, expect.stringContaining('violates check constraint "none"')]);
  expect(await db.selectFrom("updates").select("canvas_id").execute()).toEqual([
    { canvas_id: "kept" },
  ]);
});

it.each([
  [
    "nobody answers at",
    async () => "postgres://trivium@127.0.0.1:1/trivium",
    "nothing answers there",
  ],
  [
    "does not exist",
    async () => (await testDatabase()).replace(/[^/]+$/, "none"),
    "no such database",
  ],
  ["holds nothing of Trivium", testDatabase, "holds no tables of Trivium"],
])("a database that %s is named as what is wrong", async (_, url, why) => {
  const { code, err } = await trivium({ databaseUrl: await url() }, "verify");
  expect([code, err]).toEqual([1, expect.stringContaining(why)]);
});

it("a command that is told to stop takes its half-made files away", async () => {
  const databaseUrl = await testDatabase();
  await databaseAt({ databaseUrl });
  const somebody = new Client({ connectionString: databaseUrl });
  await somebody.connect();
  onTestFinished(() => somebody.end());
  await somebody.query("begin; lock table updates"); // The backup gets as far as this table, and waits.
  const folder = await temporaryFolder();
  const { child, exit } = runScript("server/admin/cli.ts", ["backup", join(folder, "backup")], {
    ...(await variablesOf({ databaseUrl })),
  });
  const halfMade = async () => (await readdir(folder, { recursive: true })).length;
  await expect.poll(halfMade, { timeout: 15_000 }).toBeGreaterThan(1);
  child.kill("SIGTERM");
  expect(await exit).toBe(1);
  expect(await readdir(folder)).toEqual([]);
});
