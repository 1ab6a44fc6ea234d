import { describe, expect, it } from "vitest";
import type { WorkshopEvent } from "#shared/events.ts";
import { closeCode, helloFrame, syncFrame, syncStep } from "#shared/wire.ts";
import * as Y from "yjs";
import { startRooms, TestDoor, type TestRooms } from "./testRooms.ts";

const event = (n: number): WorkshopEvent => ({
  n,
  type: "invite-revoked",
  inviteId: `invite ${n}`,
});
const hello = (lastEvent: number) => helloFrame({ lastEvent, schemaVersion: 1 });
const askAll = syncFrame(syncStep.stateVector, Y.encodeStateVector(new Y.Doc()));

/** As the database does: an event is committed before it is told. */
function happen(rooms: TestRooms, n: number): void {
  rooms.door.events.push(event(n));
  rooms.registry.tell("workshop", event(n));
}

function heardNumbers(client: { events(): WorkshopEvent[] }): number[] {
  return client.events().map(({ n }) => n);
}

describe("events", () => {
  it("come after a hello from where the page stood, then live", async () => {
    const rooms = await startRooms();
    for (const n of [1, 2, 3]) rooms.door.events.push(event(n));
    const page = rooms.client("editor");
    await page.send(hello(1));
    await page.until(() => page.events()[1]);
    happen(rooms, 4);
    await page.until(() => page.events()[2]);
    expect(page.events()).toEqual([event(2), event(3), event(4)]);
  });

  it("that happen before and while the missed ones are read come once and in order", async () => {
    class SlowDoor extends TestDoor {
      asked = Promise.withResolvers<void>();
      answer = Promise.withResolvers<void>();
      override async eventsAfter(workshopId: string, n: number): Promise<WorkshopEvent[]> {
        this.asked.resolve();
        await this.answer.promise;
        return super.eventsAfter(workshopId, n);
      }
    }
    const door = new SlowDoor();
    const rooms = await startRooms({ door });
    door.events.push(event(1));
    const page = rooms.client("editor");
    await page.until((heard) => heard[0]);
    happen(rooms, 2);
    await page.send(hello(0));
    await door.asked.promise;
    happen(rooms, 3);
    door.answer.resolve();
    await page.until(() => page.events()[2]);
    happen(rooms, 4);
    await page.until(() => page.events()[3]);
    expect(heardNumbers(page)).toEqual([1, 2, 3, 4]);
  });

  it("come live to a page that says no hello", async () => {
    const rooms = await startRooms();
    rooms.door.events.push(event(1));
    const page = rooms.client("editor");
    await page.until((heard) => heard[0]);
    happen(rooms, 2);
    await page.send(askAll);
    await page.until(() => page.events()[0]);
    happen(rooms, 3);
    await page.until(() => page.events()[1]);
    expect(heardNumbers(page)).toEqual([2, 3]);
  });

  it("come once also when the hello is late", async () => {
    const rooms = await startRooms();
    for (const n of [1, 2, 3]) rooms.door.events.push(event(n));
    const page = rooms.client("editor");
    await page.send(askAll);
    await page.until(() => page.syncs(syncStep.missing)[0]);
    happen(rooms, 4);
    await page.send(hello(1));
    await page.until(() => page.events()[2]);
    expect(heardNumbers(page).toSorted((a, b) => a - b)).toEqual([2, 3, 4]);
  });

  it("of another workshop are not told", async () => {
    const rooms = await startRooms();
    const page = rooms.client("editor");
    await page.send(hello(0));
    await page.until((heard) => heard[0]);
    rooms.registry.tell("another workshop", event(1));
    happen(rooms, 1);
    await page.until(() => page.events()[0]);
    expect(page.events()).toHaveLength(1);
  });

  it("are not told to a page whose records are of another generation, though it knows one with that number", async () => {
    const rooms = await startRooms();
    for (const n of [1, 2, 3]) rooms.door.events.push(event(n));
    const said = (generation: string) => helloFrame({ lastEvent: 1, schemaVersion: 1, generation });
    const [old, current] = [rooms.client("editor"), rooms.client("other")];
    await old.send(said("before the restore"));
    expect(await old.closed).toBe(closeCode.tooOld);
    expect(old.events()).toEqual([]);
    await current.send(said(rooms.door.currentGeneration));
    await current.until(() => current.events()[1]);
    expect(heardNumbers(current)).toEqual([2, 3]);
  });
});
