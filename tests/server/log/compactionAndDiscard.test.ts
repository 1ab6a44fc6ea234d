import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { closeCode, syncFrame, syncStep } from "#shared/wire.ts";
import { compactCanvas, LogChanged, type CompactionSteps } from "../../../server/log/compaction.ts";
import type { UpdateLog } from "../../../server/log/updateLog.ts";
import { onPostgres, onSqlite } from "../../support/testLogs.ts";
import { canvasId, edit, kept, notesIn, notesOf, startRooms, word } from "../rooms/testRooms.ts";

/** Two letters, each of which says that it follows the other one: whole by its ids, and never to be applied. */
function followingEachOther(): Uint8Array {
  const letter = (client: number, follows: number) => [1, client, 0, 0x84, follows, 0, 1, 97];
  return new Uint8Array([2, ...letter(2, 1), ...letter(1, 2), 0]);
}

/** What a new process would make of the log. */
async function documentIn(log: UpdateLog): Promise<Y.Doc> {
  const doc = new Y.Doc();
  for (const update of await kept(log)) Y.applyUpdate(doc, update);
  return doc;
}

const isWaiting = ({ store }: Y.Doc) => store.pendingStructs !== null || store.pendingDs !== null;

describe.each([
  ["SQLite", onSqlite],
  ["PostgreSQL", onPostgres],
])("on %s, an update that a room takes out of the log again", (_, newLog) => {
  it("is not in a snapshot that was made meanwhile, when its structs wait for each other", async () => {
    const { log } = await (await newLog())();
    await log.append(canvasId, word(new Y.Doc(), "heat"));
    await log.append(canvasId, followingEachOther());
    expect((await log.compact(canvasId)).merged).toBe(1);
    await log.discard(canvasId, followingEachOther());
    expect(await kept(log)).toHaveLength(1);
    const doc = await documentIn(log);
    expect([notesOf(doc).toJSON(), isWaiting(doc)]).toEqual(["heat", false]);
  });

  it("stops a compaction that has read it and not yet written", async () => {
    const { db, log } = await (await newLog())();
    const [first, second] = [word(new Y.Doc(), "heat"), word(new Y.Doc(), "gone")];
    for (const update of [first, second]) await log.append(canvasId, update);
    const write: CompactionSteps["write"] = async (work) => {
      await log.discard(canvasId, second);
      await db.transaction().execute(work);
    };
    const steps = { db, write, now: () => "now" };
    await expect(compactCanvas(steps, canvasId)).rejects.toThrow(LogChanged);
    expect(await kept(log)).toEqual([first]);
  });

  it("stays in a snapshot that was made meanwhile, when it could be applied there", async () => {
    const { log } = await (await newLog())();
    const update = word(new Y.Doc(), "by somebody who then sent nonsense");
    await log.append(canvasId, update);
    await log.compact(canvasId);
    await log.discard(canvasId, update);
    expect(await notesIn(log)).toBe("by somebody who then sent nonsense");
  });
});

it.each([
  ["SQLite", onSqlite],
  ["PostgreSQL", onPostgres],
])("what waits is merged when what it waits for has come (%s)", async (_, newLog) => {
  const { log } = await (await newLog())();
  const doc = new Y.Doc();
  const first = word(doc, "heat ");
  const rest = ["in ", "Athens"].map((text) => word(doc, text));
  rest.push(edit(doc, () => notesOf(doc).delete(5, 3)));
  await log.append(
    canvasId,
    edit(new Y.Doc(), (other) => other.getMap("fields").set("ects", 5)),
  );
  for (const update of rest.toReversed()) await log.append(canvasId, update);
  expect((await log.compact(canvasId)).merged).toBe(1);
  expect((await log.read(canvasId)).loose.count).toBe(3);
  await log.append(canvasId, first);
  expect((await log.compact(canvasId)).merged).toBe(4);
  expect([await notesIn(log), (await log.read(canvasId)).loose.count]).toEqual(["heat Athens", 0]);
});

it("what a room refuses leaves no trace, though every append is compacted before the room hears of it", async () => {
  const compacting = (log: UpdateLog): UpdateLog => ({
    append: async (canvas, update, under) => {
      await log.append(canvas, update, under);
      await log.compact(canvas);
    },
    discard: (canvas, update) => log.discard(canvas, update),
    read: (canvas) => log.read(canvas),
    readSince: (canvas, mark) => log.readSince(canvas, mark),
    compact: (canvas) => log.compact(canvas),
  });
  const rooms = await startRooms({ wrap: compacting });
  const [editor, other] = [rooms.client("editor"), rooms.client("other")];
  await other.send(syncFrame(syncStep.update, word(new Y.Doc(), "calm")));
  await other.untilSaved(1);
  await editor.send(syncFrame(syncStep.update, followingEachOther()));
  expect(await editor.closed).toBe(closeCode.malformed);
  await rooms.registry.closeAll(closeCode.restarting);
  expect(await kept(rooms.log)).toHaveLength(1);
  const doc = await documentIn(rooms.log);
  expect([notesOf(doc).toJSON(), isWaiting(doc)]).toEqual(["calm", false]);
});
