import { contenderNames, type Venue } from "../contenders/contender.ts";
import { nowUs, sleep } from "../load/clock.ts";
import { Crowd } from "../load/crowd.ts";
import { largeDocument, type LargeDocument } from "../load/largeDocument.ts";
import { Person } from "../load/person.ts";
import { Tally } from "../load/tally.ts";
import { Histogram } from "../measure/histogram.ts";
import { forgetPeak, memoryOf } from "../measure/processFigures.ts";
import { quantileOf } from "../measure/statistics.ts";
import type { Scenario, Size } from "../scenario.ts";

const documentBytes = 1_000_000;
const joiners = 200;
/** Three of the ten who are there already type, each ten times a second. */
const residents = { rooms: 1, peoplePerRoom: 10, writersPerRoom: 3 };
const typing = { edits: 10, presence: 0 };

const storms = { full: 3, quick: 2 } satisfies Record<Size, number>;

/** After this somebody who has not synced never will, for the reader of the results. */
const patienceMs = 60_000;

export const joinStorm: Scenario = {
  name: "join-storm",
  about:
    "A document of 1 MB with ten people in it, three of them typing; then 200 join at once. Three storms in a row (two with --quick).",
  metrics: [
    {
      key: "syncedMs",
      label: "everybody synced",
      unit: "ms",
      better: "lower",
      goals: [{ against: "relay", atMost: 2 }],
    },
    {
      key: "typingP95Ms",
      label: "others' typing p95 meanwhile",
      unit: "ms",
      better: "lower",
      goals: [{ against: "relay", atMost: 1 }],
    },
    { key: "calmP95Ms", label: "typing p95 before", unit: "ms", better: "lower" },
    {
      key: "peakMB",
      label: "peak memory",
      unit: "MB",
      better: "lower",
      goals: [{ against: "best peer", atMost: 1 }],
    },
    { key: "failed", label: "joins that failed", unit: "", better: "lower" },
  ],
  contenders: contenderNames.filter((name) => name !== "synced-relay"),
  measure: async (stage) => {
    const document = largeDocument(documentBytes);
    const venue = await stage.venue({ rooms: 1, stateFile: document.stateFile });
    await venue.start();
    await writeDocument(venue, document);
    const crowd = await Crowd.gather({ ...residents, place: (room, n) => venue.place(room, n) });
    crowd.play(typing);
    await sleep(1_000);
    const calm = await heardDuring(crowd, () => sleep(2_000));
    const [pid = 0] = venue.pids;
    forgetPeak(pid);

    const meanwhile = new Histogram();
    const times: number[] = [];
    let failed = 0;
    for (let storm = 0; storm < storms[stage.size]; storm++) {
      const heard = await heardDuring(crowd, async () => {
        const outcome = await join(venue, document);
        times.push(outcome.ms);
        failed += outcome.failed;
      });
      meanwhile.addAll(heard);
      await sleep(1_000);
    }
    const { peakBytes } = memoryOf(pid);
    crowd.leave();
    await venue.kill();
    return {
      figures: {
        syncedMs: quantileOf(times, 0.5),
        typingP95Ms: meanwhile.quantileMs(0.95),
        calmP95Ms: calm.quantileMs(0.95),
        peakMB: peakBytes / 1e6,
        failed,
      },
      isLimitedByLoad: false,
      remarks: [`storms of ${times.map((ms) => Math.round(ms)).join(", ")} ms`],
    };
  },
};

/** The delays of the edits that were sent while something went on; waits for those under way. */
async function heardDuring(crowd: Crowd, something: () => Promise<unknown>): Promise<Histogram> {
  crowd.tally.open(nowUs());
  await something();
  crowd.tally.close(nowUs());
  await sleep(500);
  const heard = new Histogram();
  heard.addAll(crowd.tally.edits);
  return heard;
}

async function join(
  venue: Venue,
  document: LargeDocument,
): Promise<{ ms: number; failed: number }> {
  const startMs = performance.now();
  const tally = new Tally();
  const people = Array.from({ length: joiners }, (_, i) => {
    const number = residents.peoplePerRoom + i;
    return new Person(venue.place(0, number), number, 0, tally);
  });
  const timeout = setTimeout(() => people.forEach((person) => person.leave()), patienceMs);
  const answers = await Promise.allSettled(people.map(({ synced }) => synced));
  clearTimeout(timeout);
  const ms = performance.now() - startMs;
  for (const person of people) person.leave();
  const isWhole = (bytes: number) => bytes >= document.stateBytes * 0.95;
  const whole = answers.filter(({ status, ...rest }) => "value" in rest && isWhole(rest.value));
  return { ms, failed: joiners - whole.length };
}

/** Somebody pastes the document and waits until the server shows it to the next. The relay has it from the start. */
async function writeDocument(venue: Venue, { updates, stateBytes }: LargeDocument): Promise<void> {
  const tally = new Tally();
  if (venue.name !== "relay") {
    const writer = new Person(venue.place(0, 0), 0, 0, tally);
    await writer.synced;
    for (const update of updates) writer.sendUpdate(update);
    for (let bytes = 0; bytes < stateBytes * 0.95;) {
      await sleep(200);
      const reader = new Person(venue.place(0, 1), 1, 0, tally);
      bytes = await reader.synced;
      reader.leave();
    }
    writer.leave();
  }
}
