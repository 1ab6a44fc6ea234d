import { Crowd, isLimitedByLoad, type Measured, type Rates } from "../load/crowd.ts";
import { sleep } from "../load/clock.ts";
import type { Metric, Reading, Size, Stage } from "../scenario.ts";

export interface Gathering {
  rooms: number;
  peoplePerRoom: number;
  writersPerRoom: number;
  rates: Rates;
  /**
   * At which the server is warmed up, when the rates are low: a workshop lasts for hours, and what it is like is what its
   * server does when the engine has compiled what runs all the time. All contenders are warmed up alike.
   */
  warmUp?: Rates;
}

const warmUpMs = { full: 10_000, quick: 5_000 } satisfies Record<Size, number>;

/** How long people write as in the window before it opens. */
const settlingMs = 2_000;

export const deliveryMetrics = {
  p50: { key: "p50Ms", label: "delivery p50", unit: "ms", better: "lower" },
  p99: { key: "p99Ms", label: "delivery p99", unit: "ms", better: "lower" },
  cpu: {
    key: "cpuUsPerEdit",
    label: "server CPU per delivered edit",
    unit: "µs",
    better: "lower",
  },
  serverCpu: { key: "serverCpuShare", label: "server CPU (1 = a core)", unit: "", better: "lower" },
  presence: { key: "presenceP95Ms", label: "presence p95", unit: "ms", better: "lower" },
  presenceShare: {
    key: "presenceShare",
    label: "presence that arrived",
    unit: "",
    better: "higher",
  },
  lost: { key: "lost", label: "edits not delivered", unit: "", better: "lower" },
  loadCpu: { key: "loadCpuShare", label: "load's own CPU", unit: "", better: "lower" },
} as const satisfies Record<string, Metric>;

/** People in rooms, some writing, everybody's presence: how soon edits arrive and what the server works for it. */
export async function writeTogether(stage: Stage, gathering: Gathering): Promise<Reading> {
  const windowMs = stage.size === "full" ? 8_000 : 3_000;
  const { rooms, peoplePerRoom, writersPerRoom, rates } = gathering;
  const venue = await stage.venue({ rooms });
  await venue.start();
  const crowd = await Crowd.gather({
    rooms,
    peoplePerRoom,
    writersPerRoom,
    place: (room, person) => venue.place(room, person),
  });
  if (gathering.warmUp !== undefined) {
    crowd.play(gathering.warmUp);
    await sleep(warmUpMs[stage.size]);
  }
  crowd.play(rates);
  await sleep(settlingMs);
  const measured = await crowd.measure(venue.pids, windowMs, 5_000);
  const remarks = crowd.isWhole ? [] : ["somebody was disconnected"];
  crowd.leave();
  await venue.kill();
  return readingOf(measured, remarks);
}

function readingOf(measured: Measured, remarks: string[]): Reading {
  return { figures: { ...measured }, isLimitedByLoad: isLimitedByLoad(measured), remarks };
}
