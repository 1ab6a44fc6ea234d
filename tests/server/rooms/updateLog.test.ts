import { describe, expect, it } from "vitest";
import { systemClock } from "../../../server/clock.ts";
import { openDatabase } from "../../../server/db/open.ts";
import { sqliteUpdateLog } from "../../../server/rooms/updateLog.ts";
import { openLog, temporaryFile } from "./testRooms.ts";

const bytes = (...values: number[]) => new Uint8Array(values);

describe("the update log on SQLite", () => {
  it("keeps each canvas's updates in the order of the calls", async () => {
    const log = await openLog(await temporaryFile());
    await Promise.all([
      log.append("a", bytes(1)),
      log.append("b", bytes(2)),
      log.append("a", bytes(3)),
    ]);
    await log.append("a", bytes(4));
    expect(await log.read("a")).toEqual([bytes(1), bytes(3), bytes(4)]);
    expect(await log.read("b")).toEqual([bytes(2)]);
    expect(await log.read("c")).toEqual([]);
  });

  it("takes out the last record with the bytes it is told to discard, and only that", async () => {
    const log = await openLog(await temporaryFile());
    for (const value of [1, 2, 1, 3]) await log.append("a", bytes(value));
    await log.append("b", bytes(1));
    await log.discard("a", bytes(1));
    await log.discard("a", bytes(9));
    expect(await log.read("a")).toEqual([bytes(1), bytes(2), bytes(3)]);
    expect(await log.read("b")).toEqual([bytes(1)]);
  });

  it("has an update on disk, readable from elsewhere, when the append resolves", async () => {
    const file = await temporaryFile();
    const [log, elsewhere] = [await openLog(file), await openLog(file)];
    await log.append("a", bytes(1));
    expect(await elsewhere.read("a")).toEqual([bytes(1)]);
  });

  it("rejects every waiting append when a commit fails", async () => {
    const db = await openDatabase(await temporaryFile());
    const log = sqliteUpdateLog(db, systemClock);
    await db.destroy();
    const outcomes = await Promise.allSettled([
      log.append("a", bytes(1)),
      log.append("b", bytes(2)),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  });
});
