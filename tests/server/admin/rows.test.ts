import { expect, it } from "vitest";
import { copyDatabase } from "../../../server/admin/copyDatabase.ts";
import { layoutOf } from "../../../server/admin/layout.ts";
import { chunksOf } from "../../../server/admin/rows.ts";
import { differencesOf, tallyOf } from "../../../server/admin/tally.ts";
import { openSqlite } from "../../../server/db/open.ts";
import { appendUpdates } from "../../../server/db/updates.ts";
import { temporaryFile } from "./commands.ts";

const megabyte = 1024 * 1024;

async function logWith(sizes: number[]) {
  const db = await openSqlite(await temporaryFile());
  const updates = sizes.map((size) => ({ canvasId: "c", update: new Uint8Array(size) }));
  await appendUpdates(db, updates, "t");
  const tables = await layoutOf(db);
  const table = tables.find(({ name }) => name === "updates");
  if (!table) throw new Error("no updates");
  return { db, tables, table };
}

it("large records are read a few megabytes at a time, in order, each once", async () => {
  const small = Array<number>(2_500).fill(10);
  const { db, table } = await logWith([5, 5, 12, 1, 0.5, 9].map((n) => n * megabyte).concat(small));
  const [sizes, seqs]: [number[], unknown[]] = [[], []];
  for await (const rows of chunksOf(db, table)) {
    const bytes = rows.map(({ bytes: blob }) => (blob instanceof Uint8Array ? blob.length : 0));
    sizes.push(bytes.reduce((sum, size) => sum + size, 0));
    seqs.push(...rows.map(({ seq }) => seq));
  }
  expect(seqs).toEqual(Array.from({ length: 2_506 }, (_, n) => n + 1));
  // No two that are more than 8 MB together; one that is more alone is alone.
  expect(sizes.slice(0, 5).map((size) => Math.round(size / megabyte))).toEqual([5, 5, 12, 2, 9]);
  await db.destroy();
});

it("a copy differs in its tally when a byte, a row or a table's order of columns does", async () => {
  const { db, tables } = await logWith([3, 4]);
  const copy = await openSqlite(await temporaryFile());
  const progress: number[] = [];
  const read = await copyDatabase(db, copy, tables, (done, total) => progress.push(done / total));
  expect(progress.at(-1)).toBe(1);
  expect(differencesOf(read, await tallyOf(copy, tables))).toEqual([]);
  await copy
    .updateTable("updates")
    .set({ bytes: new Uint8Array([0, 0, 1]) })
    .where("seq", "=", 1)
    .execute();
  expect(differencesOf(read, await tallyOf(copy, tables))).toEqual(["updates"]);
  await Promise.all([db.destroy(), copy.destroy()]);
});

it("every table that holds what people wrote is copied, behind those it refers to", async () => {
  const { db, tables } = await logWith([1]);
  const names = tables.map(({ name }) => name);
  expect(names.toSorted()).toEqual([
    "canvases",
    "comments",
    "damaged_updates",
    "events",
    "invites",
    "members",
    "people",
    "personal_links",
    "poll_answers",
    "polls",
    "sessions",
    "sign_offs",
    "snapshots",
    "templates",
    "threads",
    "universities",
    "updates",
    "workshops",
  ]);
  for (const [earlier, later] of [
    ["people", "members"],
    ["workshops", "canvases"],
    ["threads", "comments"],
  ] as const) {
    expect(names.indexOf(earlier)).toBeLessThan(names.indexOf(later));
  }
  await db.destroy();
});
