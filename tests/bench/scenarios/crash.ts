import type { Venue } from "../contenders/contender.ts";
import { nowUs, sleep } from "../load/clock.ts";
import { Collector } from "../load/collector.ts";
import { Crowd } from "../load/crowd.ts";
import type { Metric, Scenario, Size } from "../scenario.ts";

/** How long after the last edit was received the server and everybody die, and how often this is tried in a run. */
const delaysMs = [0, 50, 500, 5_000];
const rounds = { full: 2, quick: 1 } satisfies Record<Size, number>;

/** Edits received by somebody else before the end is decided. */
const edits = 20;
const rates = { edits: 40, presence: 1 };

/** How long whoever comes afterwards waits for what the first answer did not hold. */
const secondChanceMs = 1_500;

const metricAt = (ms: number): Metric => ({
  key: `lost${ms}`,
  label: `lost, killed ${ms.toLocaleString("en")} ms later`,
  unit: "",
  better: "lower",
  goals: [{ against: "itself", atMost: 0 }],
});

export const crash: Scenario = {
  name: "crash",
  about:
    `Somebody writes; when ${edits} edits have reached another person, N ms later the server is killed (SIGKILL) and ` +
    "everybody is gone. It starts again: which of the edits are not there?",
  metrics: [
    ...delaysMs.map(metricAt),
    { key: "tried", label: "edits tried", unit: "", better: "higher" },
    {
      key: "notAtFirst",
      label: "edits there that the first answer lacked",
      unit: "",
      better: "lower",
    },
  ],
  contenders: ["trivium", "hocuspocus", "y-websocket-server"],
  measure: async ({ size, venue: make }) => {
    const venue = await make({ rooms: delaysMs.length * rounds[size] });
    await venue.start();
    const figures: Record<string, number> = { tried: 0, notAtFirst: 0 };
    let room = 0;
    for (const delayMs of delaysMs) {
      for (let round = 0; round < rounds[size]; round++) {
        const { tried, lost, notAtFirst } = await die(venue, room++, delayMs);
        add(figures, "tried", tried);
        add(figures, "notAtFirst", notAtFirst);
        add(figures, `lost${delayMs}`, lost);
      }
    }
    await venue.kill();
    return { figures, isLimitedByLoad: false, remarks: [] };
  },
};

const add = (figures: Record<string, number>, key: string, more: number): void => {
  figures[key] = (figures[key] ?? 0) + more;
};

async function die(venue: Venue, room: number, delayMs: number) {
  const crowd = await Crowd.gather({
    rooms: 1,
    peoplePerRoom: 2,
    writersPerRoom: 1,
    place: (_, person) => venue.place(room, person),
  });
  crowd.tally.open(nowUs());
  const received = crowd.tally.whenEdits(edits);
  crowd.play(rates);
  await received;
  crowd.rest();
  if (delayMs > 0) await sleep(delayMs);
  const tried = crowd.tally.edits.total;
  const dead = venue.kill();
  crowd.leave();
  await dead;

  await venue.start();
  const reader = new Collector(venue.place(room, 1));
  await reader.until(() => reader.isSynced);
  const sequences = Array.from({ length: tried }, (_, i) => i + 1);
  const isThere = () => sequences.every((sequence) => reader.sequences.has(sequence));
  for (let waited = 0; waited < secondChanceMs && !isThere(); waited += 100) await sleep(100);
  const lost = sequences.filter((sequence) => !reader.sequences.has(sequence)).length;
  const atFirst = sequences.filter((sequence) => reader.sequencesAtFirst.has(sequence)).length;
  reader.leave();
  return { tried, lost, notAtFirst: tried - lost - atFirst };
}
