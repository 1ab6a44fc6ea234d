import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { openAsItIs } from "../../../server/admin/installation.ts";
import { layoutOf } from "../../../server/admin/layout.ts";
import { tallyOf } from "../../../server/admin/tally.ts";
import { databaseFile } from "../../../server/dataDir.ts";
import { ageOf } from "../../../server/db/migrations/migrate.ts";
import { joinAs } from "../../support/builders.ts";
import { temporaryFolder } from "../../support/temporaryFolder.ts";
import { testServer } from "../../support/testServer.ts";
import { runProgram, runScript } from "../serverProcess.ts";
import { alter, databaseAt, temporaryFile, trivium } from "./commands.ts";
import { folderOfTheFirstLayout } from "./firstLayout.ts";
import { makeWorkplace, notesIn, openPage } from "./writing.ts";

it("a backup made while three people write holds every word that was saved before it began", async () => {
  const server = await testServer();
  const { made, canvasId } = await makeWorkplace(server);
  const guests = [made.facilitator, await joinAs(made, "editor"), await joinAs(made, "editor")];
  const writers = await Promise.all(guests.map((guest) => openPage(server, canvasId, guest)));
  const saved: string[] = [];
  let isOver = false;
  const writing = writers.map(async (writer, w) => {
    for (let n = 0; !isOver; n++) {
      await writer.write(`${w}-${n}`);
      saved.push(`${w}-${n}`);
    }
  });
  await expect.poll(() => saved.length, { timeout: 15_000 }).toBeGreaterThan(60);
  const before = [...saved];
  const file = await temporaryFile();
  const backup = runScript("server/admin/cli.ts", ["backup", file], { DATA_DIR: server.dataDir });
  expect([await backup.exit, await backup.errors]).toEqual([0, expect.stringContaining("100 %")]);
  isOver = true;
  await Promise.all(writing);

  expect(saved.length).toBeGreaterThan(before.length);
  const dataDir = await temporaryFolder();
  expect((await trivium({ dataDir }, "restore", file)).code).toBe(0);
  expect((await trivium({ dataDir }, "verify")).out).toContain("all sound");
  const words = await notesIn(await databaseAt({ dataDir }), canvasId);
  expect(words).toEqual(expect.arrayContaining(before));
});

it("a backup holds every row of every table, in one file that only its owner may read", async () => {
  const server = await testServer();
  await makeWorkplace(server);
  const file = await temporaryFile();
  const { code, out } = await trivium(server, "backup", file);
  expect([code, out]).toEqual([
    0,
    expect.stringMatching(/^backup.sqlite: 1 workshop, 1 member, 1 canvas, /),
  ]);
  await server.close();

  const [source, copy] = [openAsItIs(databaseFile(server.dataDir)), openAsItIs(file)];
  const tables = await layoutOf(source);
  const names = tables.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["sign_offs", "polls", "poll_answers"]));
  expect(await copy.selectFrom("poll_answers").selectAll().execute()).toHaveLength(1);
  expect(await tallyOf(copy, tables)).toEqual(await tallyOf(source, tables));
  await Promise.all([source.destroy(), copy.destroy()]);
  expect(((await stat(file)).mode & 0o777).toString(8)).toBe("600");
  expect(await readdir(dirname(file))).toEqual(["backup.sqlite"]);
});

it("a file that is there is replaced only with --force", async () => {
  const server = await testServer();
  const file = await temporaryFile();
  await writeFile(file, "kept");
  const refused = await trivium(server, "backup", file);
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining("is there already")]);
  expect(await readFile(file, "utf8")).toBe("kept");
  expect((await trivium(server, "backup", file, "--force")).code).toBe(0);
  expect(await readFile(file, "latin1")).toMatch(/^SQLite format 3/);
});

it("the installation's own files are not written over, with --force or without", async () => {
  const server = await testServer();
  for (const name of ["trivium.sqlite", "trivium.sqlite-wal", "trivium.lock"]) {
    const { code, err } = await trivium(server, "backup", join(server.dataDir, name), "--force");
    expect([code, err]).toEqual([1, expect.stringContaining("installation's own")]);
  }
});

it.each([
  [["backup"], 2, "FILE is missing"],
  [["backup", "a", "b"], 2, 'there is no place for "b"'],
  [["backup", "--fast", "a"], 2, "--fast"],
  [["backup", "a"], 1, "there is no database at"],
  [["backup", join("no", "such", "folder", "a")], 1, "there is no folder"],
])("%j without an installation ends with %i and says why", async (typed, code, why) => {
  const dataDir = join(await temporaryFolder(), "none");
  const ended = await trivium({ dataDir }, ...typed);
  expect([ended.code, ended.err]).toEqual([code, expect.stringContaining(why)]);
});

it("a database of another program or of a newer version is not backed up", async () => {
  const dataDir = await temporaryFolder();
  const file = await temporaryFile();
  alter({ dataDir }, "create table other (x)");
  expect((await trivium({ dataDir }, "backup", file)).err).toContain("is no database of Trivium");
  const server = await testServer();
  await server.close();
  alter(server, "insert into kysely_migration values ('9999-future', 't')");
  expect((await trivium(server, "backup", file)).err).toContain("newer version of Trivium");
});

it("an installation with a damaged record is backed up as it is, and the command says so", async () => {
  const server = await testServer();
  await makeWorkplace(server);
  await server.close();
  alter(server, "update updates set checksum = checksum + 1");
  const file = await temporaryFile();
  const { code, err } = await trivium(server, "backup", file);
  expect(code).toBe(1);
  expect(err).toContain("record 1 of 1 (number 1 of the log)");
  expect(err).toContain("The backup is complete, with the damage that the installation has");
  const copy = openAsItIs(file);
  expect(await copy.selectFrom("updates").selectAll().execute()).toHaveLength(1);
  await copy.destroy();
});

it("a database of an older version is backed up in the newest layout, and itself stays as it is", async () => {
  const dataDir = await folderOfTheFirstLayout();
  const before = await readFile(databaseFile(dataDir));
  const file = await temporaryFile();
  const { err, out } = await trivium({ dataDir }, "backup", file);
  expect([err, out]).toEqual([
    "Checking 100 %\n",
    expect.stringContaining("1 canvas, 1 record of words"),
  ]);
  expect(await readFile(databaseFile(dataDir))).toEqual(before);
  expect(((await stat(file)).mode & 0o777).toString(8)).toBe("600");
  const copy = openAsItIs(file);
  expect(await ageOf(copy)).toBe("current");
  await copy.destroy();
});

it("a disk without room for it leaves nothing behind", async () => {
  const server = await testServer();
  await makeWorkplace(server);
  const file = await temporaryFile();
  const command = 'ulimit -f 64; exec "$0" server/admin/cli.ts backup "$1"';
  const variables = { DATA_DIR: server.dataDir };
  const { exit, errors } = runProgram("sh", ["-c", command, process.execPath, file], variables);
  expect(await exit).toBe(1);
  expect(await errors).toMatch(/^backup: .*disk/m);
  expect(await readdir(dirname(file))).toEqual([]);
});
