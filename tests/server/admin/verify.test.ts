import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, it } from "vitest";
import * as Y from "yjs";
import { databaseFile } from "../../../server/dataDir.ts";
import { readUpdates } from "../../../server/db/logRows.ts";
import { appendUpdates } from "../../../server/db/updates.ts";
import { temporaryFolder } from "../../support/temporaryFolder.ts";
import { testServer } from "../../support/testServer.ts";
import { alter, databaseAt, overwritePage, trivium } from "./commands.ts";
import { folderOfTheFirstLayout } from "./firstLayout.ts";
import { appendWords, makeWorkplace, notesIn, notesOf, openPage } from "./writing.ts";

/** An installation that nobody runs, with one canvas: its seed and a record for each word. */
async function installationWith(...words: string[]) {
  const server = await testServer();
  const { made, canvasId } = await makeWorkplace(server);
  await server.close();
  const { dataDir } = server;
  const db = await databaseAt({ dataDir });
  await appendWords(db, canvasId, words);
  return { dataDir, made, canvasId, db };
}

/** Changes one byte of the words on the disk, wherever SQLite has put them. */
async function flipByteOf(dataDir: string, words: string): Promise<void> {
  const file = databaseFile(dataDir);
  alter({ dataDir }, "pragma wal_checkpoint(truncate)");
  const bytes = await readFile(file);
  const at = bytes.indexOf(words);
  expect(bytes.indexOf(words, at + 1)).toBe(-1);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(file, bytes);
}

it("an installation without damage is sound", async () => {
  const { dataDir } = await installationWith("shade ");
  const { code, out } = await trivium({ dataDir }, "verify");
  expect([code, out]).toEqual([0, "Read 1 canvas, 2 records, 0.0 MB: all sound.\n"]);
});

it("a byte that changed on the disk is found, with its record and what can be read without it", async () => {
  const { dataDir, canvasId } = await installationWith("shade ", "trees ", "water ");
  await flipByteOf(dataDir, "trees ");
  const { code, out, err } = await trivium({ dataDir }, "verify");
  expect(code).toBe(1);
  const [name, record, readable, waiting, sum] = out.split("\n");
  expect(name).toBe(`canvas ${canvasId} "Heat in the city" is damaged:`);
  expect(record).toMatch(
    /^ {2}record 3 of 4 \(number 3 of the log\), written 2026-11-23T09:00:00.000Z, \d+ bytes: its checksum does not fit$/,
  );
  expect(readable).toMatch(
    /^ {2}before it: \d+ blocks with [\d,]+ characters can be read; without the damage: \d+ blocks with [\d,]+ characters can be read$/,
  );
  expect(waiting).toBe("  1 change waits for others that are not here");
  expect(sum).toBe("Read 1 canvas, 4 records, 0.0 MB: 1 canvas is damaged.");
  expect(err).toContain("verify --repair sets damaged records aside");
});

it("--repair sets a damaged record aside, and what is missing then is no news", async () => {
  const { dataDir, canvasId, db } = await installationWith("shade ", "trees ");
  alter({ dataDir }, "update updates set checksum = checksum + 1 where seq = 3");
  const { code, out } = await trivium({ dataDir }, "verify", "--repair");
  expect([code, out]).toEqual([0, expect.stringContaining("1 damaged record was set aside.")]);
  expect(await db.selectFrom("damaged_updates").selectAll().execute()).toMatchObject([
    { canvas_id: canvasId, at: "2026-11-23T09:00:00.000Z", found_at: "2026-03-02T09:00:00.000Z" },
  ]);
  const after = await trivium({ dataDir }, "verify");
  expect([after.code, after.out]).toEqual([
    0,
    expect.stringContaining("1 damaged record was set aside before"),
  ]);
  expect(await notesIn(db, canvasId)).toEqual(["shade"]);
});

it.each([
  [
    "snapshot",
    "insert into snapshots select canvas_id, bytes, 1, 1, at from updates",
    "record 1 of 2 (the snapshot)",
  ],
  ["record that is no update", "", "it is no Yjs update"],
])("a damaged %s is named", async (_, statement, why) => {
  const { dataDir, canvasId, db } = await installationWith();
  const noUpdate = new Uint8Array([9, 9, 9]);
  if (statement === "") await appendUpdates(db, [{ canvasId, update: noUpdate }], "t");
  else alter({ dataDir }, statement);
  const { code, out } = await trivium({ dataDir }, "verify");
  expect([code, out]).toEqual([1, expect.stringContaining(why)]);
  expect((await trivium({ dataDir }, "verify", "--repair")).code).toBe(0);
  expect(await readUpdates(db, canvasId)).toHaveLength(1);
});

it("an update that cannot be applied is told from those around it", async () => {
  const { dataDir, canvasId, db } = await installationWith("shade ", "trees ");
  const elsewhere = new Y.Doc();
  elsewhere.getText("other").insert(0, "water");
  const updates = [unappliable(), Y.encodeStateAsUpdate(elsewhere)];
  await appendUpdates(
    db,
    updates.map((update) => ({ canvasId, update })),
    "t",
  );
  const { out } = await trivium({ dataDir }, "verify");
  expect(out).toContain("record 4 of 5 (number 4 of the log)");
  expect(out).toContain("it cannot be applied");
  expect((await trivium({ dataDir }, "verify", "--repair")).code).toBe(0);
  expect(await notesIn(db, canvasId)).toEqual(["shade", "trees"]);
  expect(await readUpdates(db, canvasId)).toHaveLength(4);
});

it("words without their beginning, and canvases without words, are damage", async () => {
  const { dataDir, canvasId } = await installationWith("shade ", "trees ");
  alter({ dataDir }, "delete from updates where seq < 3");
  const cut = await trivium({ dataDir }, "verify");
  expect(cut.code).toBe(1);
  expect(cut.out).toContain("1 change waits for others that are not here");
  expect(cut.out).toContain("its first record, the seed, is not among them");
  alter({ dataDir }, "delete from updates");
  const none = await trivium({ dataDir }, "verify");
  expect([none.code, none.out]).toEqual([
    1,
    expect.stringContaining(`canvas ${canvasId} is damaged:\n  none of its words is here`),
  ]);
});

it("a damaged page of the file is found", async () => {
  const { dataDir, canvasId, db } = await installationWith();
  await appendWords(db, canvasId, Array<string>(2_000).fill("shade "));
  await db.destroy();
  overwritePage(databaseFile(dataDir), "updates");
  const { code, out, err } = await trivium({ dataDir }, "verify");
  expect([code, err]).toEqual([1, expect.stringContaining("restore FILE --even-damaged")]);
  expect(out).toContain("database file: ");
  expect(out).toContain(`canvas ${canvasId} cannot be read: the database file is damaged`);
});

it("while a server runs, a repaired canvas can be written again, and a page brings back what was lost", async () => {
  const first = await testServer();
  const { made, canvasId } = await makeWorkplace(first);
  const before = await openPage(first, canvasId, made.facilitator);
  for (const word of ["shade", "trees", "water"]) await before.write(word);
  await first.close();
  await flipByteOf(first.dataDir, "trees ");

  const server = await testServer({ env: { dataDir: first.dataDir } });
  const page = await openPage(server, canvasId, made.facilitator);
  expect(await page.client.untilRoom(1)).toEqual({ state: "read-only", why: "damaged" });
  expect((await trivium(server, "verify", "--repair")).code).toBe(0);
  expect(await page.client.closed).toBe(1012);

  const again = await openPage(server, canvasId, made.facilitator, before.doc);
  await again.write("wind");
  const db = await databaseAt(server);
  expect(await notesIn(db, canvasId)).toEqual(["shade", "trees", "water", "wind"]);
  expect((await trivium(server, "verify")).code).toBe(0);
});

it("a damaged seed that was set aside comes back from a page", async () => {
  const first = await testServer();
  const { made, canvasId } = await makeWorkplace(first);
  const before = await openPage(first, canvasId, made.facilitator);
  await before.write("shade");
  await first.close();
  alter(first, "update updates set checksum = checksum + 1 where seq = 1");
  expect((await trivium(first, "verify", "--repair")).code).toBe(0);
  const server = await testServer({ env: { dataDir: first.dataDir } });
  const again = await openPage(server, canvasId, made.facilitator, before.doc);
  await again.write("trees");
  expect(await notesIn(await databaseAt(server), canvasId)).toEqual(["shade", "trees"]);
});

it("an installation of an older version is left alone while a server of that version runs", async () => {
  const dataDir = await folderOfTheFirstLayout();
  const server = new DatabaseSync(join(dataDir, "trivium.lock"));
  server.exec("begin exclusive");
  const { code, err } = await trivium({ dataDir }, "verify");
  expect([code, err]).toEqual([1, expect.stringContaining("start a server of this version once")]);
  server.close();
  expect((await trivium({ dataDir }, "verify")).code).toBe(0);
});

it.each([
  [["verify", "now"], 2, 'there is no place for "now"'],
  [["verify"], 1, "there is no database at"],
])("%j without an installation ends with %i and says why", async (typed, code, why) => {
  const dataDir = await temporaryFolder();
  const ended = await trivium({ dataDir }, ...typed);
  expect([ended.code, ended.err]).toEqual([code, expect.stringContaining(why)]);
});

/** Decodes, and makes Yjs throw when it is applied: one byte was changed, and now an item follows itself. */
function unappliable(): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = 5;
  notesOf(doc).insert(0, "hello");
  notesOf(doc).delete(1, 2);
  const update = Y.encodeStateAsUpdate(doc);
  update[update.indexOf(0b1000_0001)] = 0b1000_0111;
  return update;
}
