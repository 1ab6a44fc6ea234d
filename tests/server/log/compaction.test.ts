import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import type { Db } from "../../../server/db/schema.ts";
import { compactCanvas, LogChanged, type CompactionSteps } from "../../../server/log/compaction.ts";
import type { Kept } from "../../../server/log/updateLog.ts";
import { onPostgres, onSqlite } from "../../support/testLogs.ts";

/** The updates of somebody who writes the text letter by letter and takes the last one back. */
function typed(text: string): Uint8Array[] {
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on("update", (update: Uint8Array) => updates.push(update));
  const notes = doc.getText("notes");
  for (const letter of text) notes.insert(notes.length, letter);
  notes.delete(notes.length - 1, 1);
  return updates;
}

function read({ updates }: Kept): string {
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  return doc.getText("notes").toJSON();
}

const notAnUpdate = new Uint8Array([255, 255, 255]);

const snapshotOf = (db: Db) =>
  db.selectFrom("snapshots").selectAll().where("canvas_id", "=", "a").executeTakeFirst();

describe.each([
  ["SQLite", onSqlite],
  ["PostgreSQL", onPostgres],
])("compaction on %s", (_, newLog) => {
  async function written(text: string) {
    const open = await newLog();
    const { db, log } = await open();
    for (const update of typed(text)) await log.append("a", update);
    return { db, log, open };
  }

  it("keeps every word, in one record, and does nothing the second time", async () => {
    const { db, log } = await written("heat.");
    await log.append("b", new Uint8Array([0, 0]));
    const first = await log.compact("a");
    expect(first).toEqual({ merged: 6, snapshotBytes: (await snapshotOf(db))?.bytes.length });
    const kept = await log.read("a");
    expect(read(kept)).toBe("heat");
    expect(kept).toMatchObject({ loose: { count: 0, bytes: 0 }, damaged: 0 });
    expect(kept.updates).toHaveLength(1);
    expect(await log.compact("a")).toEqual({ ...first, merged: 0 });
    expect((await log.read("b")).loose.count).toBe(1);
  });

  it("merges what came behind the snapshot, and counts all that it holds", async () => {
    const { db, log } = await written("heat.");
    await log.compact("a");
    for (const update of typed("Athens.")) await log.append("a", update);
    expect((await log.compact("a")).merged).toBe(8);
    expect((await snapshotOf(db))?.updates).toBe(14);
    expect(read(await log.read("a"))).toMatch(/^(heatAthens|Athensheat)$/);
  });

  it("of a canvas without words does nothing", async () => {
    const { log } = await (await newLog())();
    expect(await log.compact("a")).toEqual({ merged: 0, snapshotBytes: 0 });
  });

  it("leaves damaged records and such as cannot be applied where they are", async () => {
    const { db, log } = await written("heat.");
    await log.append("a", notAnUpdate);
    for (const update of typed("Athens.")) await log.append("a", update);
    await log.append("a", new Uint8Array([7]));
    const damaged = new Uint8Array([8]);
    await db
      .updateTable("updates")
      .set({ bytes: damaged })
      .where("bytes", "=", new Uint8Array([7]))
      .execute();
    expect((await log.compact("a")).merged).toBe(14);
    const left = await db.selectFrom("updates").select("bytes").orderBy("seq").execute();
    expect(left.map((row) => row.bytes)).toEqual([notAnUpdate, damaged]);
    expect(await log.read("a")).toMatchObject({ loose: { count: 1 }, damaged: 1 });
    expect((await log.compact("a")).merged).toBe(0);
  });

  it("never writes over a snapshot that cannot be read", async () => {
    const { db, log } = await written("heat.");
    await log.compact("a");
    await db.updateTable("snapshots").set({ checksum: 1 }).execute();
    const before = await snapshotOf(db);
    for (const update of typed("Athens.")) await log.append("a", update);
    expect((await log.compact("a")).merged).toBe(0);
    expect(await snapshotOf(db)).toEqual(before);
    expect(await log.read("a")).toMatchObject({ loose: { count: 8 }, damaged: 1 });
  });

  it("that fails half-way leaves everything as it was", async () => {
    const { db, log } = await written("heat.");
    const before = await log.read("a");
    await db.schema.alterTable("snapshots").renameColumn("at", "hidden").execute();
    await expect(log.compact("a")).rejects.toThrow(/column/);
    expect((await log.read("a")).updates).toEqual(before.updates);
    await db.schema.alterTable("snapshots").renameColumn("hidden", "at").execute();
    expect((await log.compact("a")).merged).toBe(6);
  });

  it("changes nothing when a backup was put back since it read", async () => {
    const { db, log } = await written("heat.");
    const write: CompactionSteps["write"] = async (work) => {
      await db.updateTable("installation").set({ generation: "another" }).execute();
      await db.transaction().execute(work);
    };
    await expect(compactCanvas({ db, write, now: () => "now" }, "a")).rejects.toThrow(LogChanged);
    expect((await log.read("a")).loose.count).toBe(6);
  });

  it("is found by whoever asks what came since", async () => {
    const { log, open } = await written("heat.");
    const { mark } = await log.read("a");
    const writer = (await open()).log;
    for (const update of typed("Athens.")) await writer.append("a", update);
    await writer.compact("a");
    expect(read(await log.readSince("a", mark))).toMatch(/^(heatAthens|Athensheat)$/);
  });

  it("beside appends and discards loses none of the words", async () => {
    const { log, open } = await written("heat.");
    const other = (await open()).log;
    await log.append("a", notAnUpdate);
    await Promise.all([
      ...typed("Athens.").map((update) => log.append("a", update)),
      log.discard("a", notAnUpdate),
      log.compact("a"),
      other.compact("a"),
    ]);
    await log.compact("a");
    const kept = await log.read("a");
    expect(read(kept)).toMatch(/^(heatAthens|Athensheat)$/);
    expect(kept.updates).toHaveLength(1);
  });
});
