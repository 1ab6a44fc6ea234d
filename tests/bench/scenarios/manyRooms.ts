import { contenderNames, type Venue } from "../contenders/contender.ts";
import { sleep } from "../load/clock.ts";
import { Crowd } from "../load/crowd.ts";
import { memoryOf } from "../measure/processFigures.ts";
import type { Scenario } from "../scenario.ts";

/** Rooms that are opened and closed first, so that code and caches are not counted as rooms. What is held of them is nothing. */
const warmRooms = 10;

/** What each person writes before memory is looked at. */
const wordsBytes = 1_000;

/** What is held only for a while after an edit is gone by then: Hocuspocus stores after 2 s, ours lets go within 10. */
const settleMs = 12_000;
const leaveMs = 1_000;
/** Ours forgets a room after half a minute without people. */
const forgetMs = 45_000;

export const manyRooms: Scenario = {
  name: "many-rooms",
  about:
    "2,000 rooms open (400 with --quick), one person in each who has written 1 kB; what a room takes, and what is held " +
    "when all have left and the rooms are gone from memory.",
  metrics: [
    {
      key: "heldKBPerRoom",
      label: "held per room",
      unit: "kB",
      better: "lower",
    },
    {
      // What the machine gives, for JavaScript's heap and for all that stands beside it.
      key: "residentKBPerRoom",
      label: "resident memory per room",
      unit: "kB",
      better: "lower",
      goals: [{ against: "best peer", atMost: 1 }],
    },
    {
      key: "heldAfter",
      label: "held after closing, of before",
      unit: "×",
      better: "lower",
      goals: [{ against: "itself", atMost: 1.1 }],
    },
    { key: "forgottenAfterS", label: "until then", unit: "s", better: "lower" },
  ],
  contenders: contenderNames.filter((name) => name !== "synced-relay"),
  measure: async ({ size, venue: make }) => {
    const rooms = size === "full" ? 2_000 : 400;
    const venue = await make({ rooms });
    await venue.start();
    (await openRooms(venue, warmRooms)).leave();
    await sleep(leaveMs);
    const before = await venue.heldBytes();
    const residentBefore = residentOf(venue);

    const crowd = await openRooms(venue, rooms);
    const held = await venue.heldBytes();
    const resident = residentOf(venue);
    crowd.leave();
    const after = await heldWhenForgotten(venue, before * 1.1);
    await venue.kill();
    return {
      figures: {
        heldKBPerRoom: (held - before) / rooms / 1e3,
        residentKBPerRoom: (resident - residentBefore) / rooms / 1e3,
        heldAfter: after.bytes / before,
        forgottenAfterS: after.seconds,
      },
      isLimitedByLoad: false,
      remarks: [`held before: ${(before / 1e6).toFixed(1)} MB`],
    };
  },
};

async function openRooms(venue: Venue, rooms: number): Promise<Crowd> {
  const place = (room: number, person: number) => venue.place(room, person);
  const crowd = await Crowd.gather({ rooms, peoplePerRoom: 1, writersPerRoom: 1, place });
  for (const writer of crowd.writers) writer.write("The need. ".repeat(wordsBytes / 10));
  for (const person of crowd.people) person.showPresence(0);
  await sleep(settleMs);
  return crowd;
}

const residentOf = (venue: Venue): number =>
  venue.pids.reduce((sum, pid) => sum + memoryOf(pid).residentBytes, 0);

/** Looks until no more is held than `enough`, or until whatever is forgotten with time has been. */
async function heldWhenForgotten(venue: Venue, enough: number) {
  const start = performance.now();
  for (;;) {
    await sleep(1_000);
    const bytes = await venue.heldBytes();
    const ms = performance.now() - start;
    if (bytes <= enough || ms > forgetMs) return { bytes, seconds: ms / 1000 };
  }
}
