import * as Y from "yjs";
import { contenderNames, type Venue } from "../contenders/contender.ts";
import { nowUs, sleep } from "../load/clock.ts";
import { Collector } from "../load/collector.ts";
import type { PackedUpdates } from "../load/packedUpdates.ts";
import {
  editsPerMark,
  textOf,
  writingSession,
  type WritingSession,
} from "../load/writingSession.ts";
import { cpuSecondsOf } from "../measure/processFigures.ts";
import { quantileOf } from "../measure/statistics.ts";
import { storedBytes } from "../measure/storedBytes.ts";
import type { Scenario } from "../scenario.ts";

const receivers = 5;

/** How many edits may be written and not yet received by everybody: as fast as the server goes, and no flood. */
const maxAheadMarks = 4;

const loads = 3;

export const writing: Scenario = {
  name: "writing",
  about:
    "250,000 single letters and deletions with jumps (25,000 with --quick), from one writer through the server to five " +
    "receivers, as fast as the slowest of them hears. Then the server starts anew and somebody opens what was kept.",
  metrics: [
    {
      key: "equal",
      label: "ends with the text that was written",
      unit: "of 6",
      better: "higher",
      goals: [{ against: "itself", atLeast: 6 }],
    },
    { key: "totalS", label: "time until all have it", unit: "s", better: "lower" },
    { key: "cpuS", label: "server CPU", unit: "s", better: "lower" },
    { key: "storedMB", label: "stored at rest", unit: "MB", better: "lower" },
    {
      key: "coldLoadMs",
      label: "opened by a new process",
      unit: "ms",
      better: "lower",
      goals: [{ against: "itself", atMost: 100 }],
    },
  ],
  contenders: contenderNames.filter((name) => name !== "synced-relay"),
  measure: async ({ size, venue: make }) => {
    const session = writingSession(size === "full" ? 250_000 : 25_000);
    const venue = await make({ rooms: 1 });
    await venue.start();
    const written = await write(venue, session);
    const keepsNothing = venue.name === "relay";
    await venue.rest(0);
    await venue.stop();
    const stored = await storedBytes(venue.dataDir);
    const times: number[] = [];
    for (let load = 0; load < loads && !keepsNothing; load++) {
      await venue.start();
      times.push(await openCold(venue, session));
      await venue.stop();
    }
    return {
      figures: {
        ...written,
        ...(!keepsNothing && { storedMB: stored / 1e6, coldLoadMs: quantileOf(times, 0.5) }),
      },
      isLimitedByLoad: false,
      remarks: [`opened in ${times.map((ms) => Math.round(ms)).join(", ")} ms`],
    };
  },
};

async function write(venue: Venue, session: WritingSession) {
  const place = (person: number) => venue.place(0, person);
  const readers = Array.from({ length: receivers }, (_, i) => new Collector(place(i + 1)));
  const writer = new Collector(place(0));
  await Promise.all([writer, ...readers].map((one) => one.until(() => one.isSynced)));
  const [pid = 0] = venue.pids;
  const cpuBefore = cpuSecondsOf(pid);
  const startUs = nowUs();
  await sendAll(writer, readers, session);
  const endUs = Math.max(...readers.map(({ highestAtUs }) => highestAtUs));
  const cpuS = cpuSecondsOf(pid) - cpuBefore;
  await sleep(1_000);

  const late = new Collector(place(1));
  await late.until(() => late.isSynced);
  const everybody = venue.name === "relay" ? readers : [...readers, late];
  const equal = howManyHear(
    session.text,
    everybody.map(({ updates }) => updates),
  );
  for (const one of [writer, ...readers, late]) one.leave();
  return { equal, totalS: (endUs - startUs) / 1e6, cpuS };
}

async function sendAll(
  writer: Collector,
  readers: Collector[],
  { updates, marks }: WritingSession,
): Promise<void> {
  let sent = 0;
  for (const update of updates) {
    writer.send(update);
    sent += 1;
    if (sent % (editsPerMark + 1) !== 0) continue;
    const mark = Math.floor(sent / (editsPerMark + 1)) - maxAheadMarks;
    for (const reader of readers) await reader.until(() => reader.highest >= mark);
  }
  for (const reader of readers) await reader.until(() => reader.highest >= marks);
}

/** Of those who heard these updates, how many end with the text. Who heard the very same is asked once. */
function howManyHear(text: string, heard: PackedUpdates[]): number {
  const known: { packed: Buffer; isEqual: boolean }[] = [];
  return heard.filter((updates) => {
    const same = known.find(({ packed }) => packed.equals(updates.packed));
    const isEqual = same?.isEqual ?? textAfter(updates) === text;
    if (same === undefined) known.push({ packed: updates.packed, isEqual });
    return isEqual;
  }).length;
}

function textAfter(updates: PackedUpdates): string {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update);
  });
  const text = textOf(doc);
  doc.destroy();
  return text;
}

/** From connecting until everything is there, in ms. */
async function openCold(venue: Venue, { marks }: WritingSession): Promise<number> {
  const startUs = nowUs();
  const reader = new Collector(venue.place(0, 1));
  await reader.until(() => reader.highest >= marks);
  reader.leave();
  return (reader.highestAtUs - startUs) / 1e3;
}
