import { copyFile, readdir, stat, truncate, writeFile } from "node:fs/promises";
import { expect, it } from "vitest";
import * as api from "#shared/api.ts";
import { openAsItIs } from "../../../server/admin/installation.ts";
import { layoutOf } from "../../../server/admin/layout.ts";
import { tallyOf } from "../../../server/admin/tally.ts";
import { databaseFile } from "../../../server/dataDir.ts";
import { generationOf } from "../../../server/db/installation.ts";
import { createCanvas, createWorkshop } from "../../support/builders.ts";
import { temporaryFolder } from "../../support/temporaryFolder.ts";
import { testServer, type TestServer } from "../../support/testServer.ts";
import { runProgram, startServer, startTimeout } from "../serverProcess.ts";
import { alter, databaseAt, overwritePage, temporaryFile, trivium } from "./commands.ts";
import { folderOfTheFirstLayout } from "./firstLayout.ts";
import { appendWords, makeWorkplace, notesIn, notesOf, openPage } from "./writing.ts";

async function backupOf(at: { dataDir: string }): Promise<string> {
  const file = await temporaryFile();
  expect(await trivium(at, "backup", file)).toMatchObject({ code: 0 });
  return file;
}

/** Everything that a folder's installation holds, to see that nothing has changed. */
async function everythingIn({ dataDir }: { dataDir: string }) {
  const db = openAsItIs(databaseFile(dataDir));
  const tally = await tallyOf(db, await layoutOf(db));
  const generation = await generationOf(db);
  await db.destroy();
  return { tally, generation };
}

it("a server starts on what was restored into an empty folder, and knows people and words", async () => {
  const first = await testServer();
  const { made, canvasId } = await makeWorkplace(first);
  await (await openPage(first, canvasId, made.facilitator)).write("shade");
  const file = await backupOf(first);
  const dataDir = `${await temporaryFolder()}/new`;
  const { code, out } = await trivium({ dataDir }, "restore", file);
  expect([code, out]).toEqual([
    0,
    expect.stringMatching(/^Restored 1 workshop, 1 member, 1 canvas/),
  ]);
  expect(await readdir(dataDir)).toEqual(["trivium.sqlite"]);

  const second = await testServer({ env: { dataDir } });
  const path = `/api/canvases/${canvasId}/agreement`;
  const headers = { cookie: made.facilitator.browser.cookie ?? "" };
  const answers = [first, second].map(({ url }) => fetch(url + path, { headers }));
  const [before, after] = await Promise.all(
    answers.map(async (answer): Promise<unknown> => (await answer).json()),
  );
  expect(api.agreementAnswer.parse(after)).toEqual(before);
  const page = await openPage(second, canvasId, made.facilitator);
  expect(notesOf(page.doc).toJSON()).toBe("shade ");
});

it("a backup of the first version is restored", async () => {
  const old = await folderOfTheFirstLayout();
  const dataDir = await temporaryFolder();
  expect((await trivium({ dataDir }, "restore", databaseFile(old))).code).toBe(0);
  expect((await trivium({ dataDir }, "verify")).out).toBe(
    "Read 1 canvas, 1 record, 0.0 MB: all sound.\n",
  );
});

it("a database that was copied with its write-ahead log is restored with what is only there", async () => {
  const server = await testServer();
  const { made, canvasId } = await makeWorkplace(server);
  await (await openPage(server, canvasId, made.facilitator)).write("shade");
  const file = await temporaryFile();
  for (const end of ["", "-wal"]) await copyFile(databaseFile(server.dataDir) + end, file + end);
  const dataDir = await temporaryFolder();
  expect((await trivium({ dataDir }, "restore", file)).code).toBe(0);
  expect(await notesIn(await databaseAt({ dataDir }), canvasId)).toEqual(["shade"]);
});

it(
  "while a server runs, pages are sent away, and what they have that is newer is merged with the backup",
  async () => {
    const { server } = await startServer();
    const { made, canvasId } = await makeWorkplace(server);
    const page = await openPage(server, canvasId, made.facilitator);
    await page.write("before");
    const file = await backupOf(server);
    await page.write("after");
    await createCanvas(made);
    const { generation } = await everythingIn(server);
    expect((await trivium(server, "restore", file, "--yes")).code).toBe(0);

    expect(await page.client.closed).toBe(1012);
    const shown = await made.facilitator.browser.get(`/api/workshops/${made.workshop.id}`);
    expect(shown.as(api.workshopAnswer).canvases).toHaveLength(1);
    expect((await everythingIn(server)).generation).not.toBe(generation);
    expect(await notesIn(await databaseAt(server), canvasId)).toEqual(["before"]);
    const again = await openPage(server, canvasId, made.facilitator, page.doc);
    await again.write("again");
    expect(await notesIn(await databaseAt(server), canvasId)).toEqual(["before", "after", "again"]);
  },
  startTimeout.timeout,
);

it("a workshop goes on counting its events where it was, so that nobody takes a new one for a known one", async () => {
  const server = await testServer();
  const { made } = await makeWorkplace(server);
  const file = await backupOf(server);
  await createCanvas(made);
  const path = `/api/workshops/${made.workshop.id}`;
  const lastEvent = async () =>
    (await made.facilitator.browser.get(path)).as(api.workshopAnswer).lastEvent;
  const before = await lastEvent();
  expect((await trivium(server, "restore", file, "--yes")).code).toBe(0);
  await createCanvas(made);
  expect(await lastEvent()).toBe(before + 1);
});

it("an installation with workshops is replaced only with --yes, and said to hold what it holds", async () => {
  const server = await testServer();
  await makeWorkplace(server);
  const file = await backupOf(server);
  await createWorkshop(server);
  const before = await everythingIn(server);
  const { code, err } = await trivium(server, "restore", file);
  expect(code).toBe(2);
  expect(err).toContain("the installation holds 2 workshops, 2 members, 1 canvas");
  expect(err).toContain("replace all of it by 1 workshop, 1 member, 1 canvas");
  expect(await everythingIn(server)).toEqual(before);
});

it.each([
  ["is missing", async () => {}, "there is no file"],
  [
    "is no database",
    (file: string) => writeFile(file, "words ".repeat(1_000)),
    "no backup of Trivium",
  ],
  ["is empty", (file: string) => writeFile(file, ""), "no backup of Trivium"],
  [
    "is of another program",
    async (file: string) => alter(file, "create table other (x)"),
    "no backup",
  ],
  [
    "is of a newer version",
    async (file: string, server: TestServer) => {
      await trivium(server, "backup", file);
      alter(file, "insert into kysely_migration values ('9999-future', 't')");
    },
    "was written by a newer version",
  ],
  [
    "is cut off",
    async (file: string, server: TestServer) => {
      await trivium(server, "backup", file);
      await truncate(file, (await stat(file)).size - 4_096);
    },
    "it is cut off: ",
  ],
  [
    "holds a damaged record",
    async (file: string, server: TestServer) => {
      await trivium(server, "backup", file);
      alter(file, "update updates set checksum = checksum + 1");
    },
    "record 1 of 1 (number 1 of the log)",
  ],
])("a file that %s is refused, and nothing is changed", async (_, make, why) => {
  const server = await testServer();
  await makeWorkplace(server);
  const file = await temporaryFile();
  await make(file, server);
  const before = await everythingIn(server);
  const { code, err } = await trivium(server, "restore", file, "--yes");
  expect([code, err]).toEqual([1, expect.stringContaining(why)]);
  expect(await everythingIn(server)).toEqual(before);
  expect((await readdir(server.dataDir)).filter((name) => name.startsWith("restore"))).toEqual([]);
});

it("the installation's own database is no backup of it", async () => {
  const server = await testServer();
  const { code, err } = await trivium(server, "restore", databaseFile(server.dataDir), "--yes");
  expect([code, err]).toEqual([1, expect.stringContaining("is the installation's own")]);
});

it("a disk without room for it changes nothing", async () => {
  const server = await testServer();
  await makeWorkplace(server);
  const file = await backupOf(server);
  const before = await everythingIn(server);
  const command = 'ulimit -f 64; exec "$0" server/admin/cli.ts restore "$1" --yes';
  const variables = { DATA_DIR: server.dataDir };
  const { exit, errors } = runProgram("sh", ["-c", command, process.execPath, file], variables);
  expect(await exit).toBe(1);
  expect(await errors).toMatch(/^restore: /m);
  expect(await everythingIn(server)).toEqual(before);
});

it("of a backup that is cut off, --even-damaged takes what is there", async () => {
  const server = await testServer();
  const { canvasId } = await makeWorkplace(server);
  const words = Array.from({ length: 3_000 }, (_, n) => `${n} `);
  await appendWords(await databaseAt(server), canvasId, words);
  const file = await backupOf(server);
  await truncate(file, Math.floor((await stat(file)).size / 2));
  const dataDir = await temporaryFolder();
  const { code, err } = await trivium({ dataDir }, "restore", file, "--even-damaged");
  expect([code, err]).toEqual([0, expect.stringContaining("it is cut off: ")]);
  expect((await trivium({ dataDir }, "verify")).out).toContain("all sound");
  const taken = await notesIn(await databaseAt({ dataDir }), canvasId);
  expect(taken.length).toBeGreaterThan(400);
  expect(taken).toEqual(words.slice(0, taken.length).map((word) => word.trim()));
});

it("of a backup with a damaged page, --even-damaged takes all other rows", async () => {
  const server = await testServer();
  const { canvasId } = await makeWorkplace(server);
  await appendWords(await databaseAt(server), canvasId, Array<string>(3_000).fill("shade "));
  const file = await backupOf(server);
  overwritePage(file, "updates");
  const dataDir = await temporaryFolder();
  const { code, err } = await trivium({ dataDir }, "restore", file, "--even-damaged");
  expect([code, err]).toEqual([0, expect.stringMatching(/^\d+ rows of updates cannot be read/m)]);
  const db = await databaseAt({ dataDir });
  const rows = await db.selectFrom("updates").select("seq").execute();
  expect(rows.length).toBeGreaterThan(2_800);
  expect(rows.length).toBeLessThan(3_001);
});

it("of a backup with a damaged record, --even-damaged sets that aside and takes the others", async () => {
  const server = await testServer();
  const { canvasId } = await makeWorkplace(server);
  await appendWords(await databaseAt(server), canvasId, ["shade ", "trees "]);
  const file = await backupOf(server);
  alter(file, "update updates set checksum = checksum + 1 where seq = 3");
  const dataDir = await temporaryFolder();
  expect((await trivium({ dataDir }, "restore", file, "--even-damaged")).code).toBe(0);
  const db = await databaseAt({ dataDir });
  expect(await notesIn(db, canvasId)).toEqual(["shade"]);
  expect(await db.selectFrom("damaged_updates").selectAll().execute()).toMatchObject([
    { canvas_id: canvasId, found_at: "2026-03-02T09:00:00.000Z" },
  ]);
});
