import { startPostgres } from "../../support/postgres.ts";
import { startRedis } from "../../support/redis.ts";
import type { Cluster } from "../contenders/contender.ts";
import type { Metric, Scenario, Stage } from "../scenario.ts";
import { searchCeiling, type Found } from "./ceilingSearch.ts";

/** The people of the five-times workshop, who begin at less than half its rate: calm also where cores are few. */
const search = { rooms: 8, peoplePerRoom: 125, writersPerRoom: 15, firstRate: 240 };

const ways = [
  { key: "one", label: "one process", processes: 1, dealtBy: "canvas" },
  { key: "byCanvas", label: "two, by canvas", processes: 2, dealtBy: "canvas" },
  { key: "byPerson", label: "two, by person", processes: 2, dealtBy: "person" },
] as const;

const perWay = (suffix: string, what: string, rest: Pick<Metric, "unit" | "better">): Metric[] =>
  ways.map(({ key, label }) => ({ key: `${key}${suffix}`, label: `${label}: ${what}`, ...rest }));

export const processes: Scenario = {
  name: "processes",
  about:
    "The people of the five-times workshop over PostgreSQL, the writers ever faster as in `ceiling`: at one process, then " +
    "at two with Redis between them, canvases dealt to them as a proxy's hash does, or people dealt to them regardless " +
    "of their canvas. Two processes beside the load and two stores want more than two cores: where these are missing, " +
    "the work that an edit takes says what two would deliver, each on a core of its own.",
  metrics: [
    ...perWay("Delivered", "delivered edits", { unit: "/s", better: "higher" }),
    {
      key: "gain",
      label: "delivered by two, by canvas, of one",
      unit: "×",
      better: "higher",
      goals: [{ against: "itself", atLeast: 1.7 }],
    },
    ...perWay("CpuUs", "CPU per edit at 240 edits/s", { unit: "µs", better: "lower" }),
    {
      key: "gainByWork",
      label: "the same, by the work of an edit",
      unit: "×",
      better: "higher",
      goals: [{ against: "itself", atLeast: 1.7 }],
    },
    ...perWay("P99Ms", "p99 at 240 edits/s", { unit: "ms", better: "lower" }),
  ],
  contenders: ["trivium"],
  measure: async (stage) => {
    const postgres = await startPostgres();
    const redis = await startRedis();
    const figures: Record<string, number> = {};
    const remarks: string[] = [];
    try {
      for (const { key, label, processes: count, dealtBy } of ways) {
        const databaseUrl = await postgres.createDatabase();
        const redisUrl = count === 1 ? null : redis.url;
        const found = await ceilingOf(stage, { processes: count, dealtBy, databaseUrl, redisUrl });
        figures[`${key}Delivered`] = found.best?.measured.deliveredPerSecond ?? NaN;
        figures[`${key}CpuUs`] = found.calm.cpuUsPerEdit;
        figures[`${key}P99Ms`] = found.calm.p99Ms;
        remarks.push(`${label}: ${found.remarks.join("; ")}`);
      }
    } finally {
      await redis.stop();
      await postgres.remove();
    }
    const { oneDelivered = NaN, byCanvasDelivered = NaN } = figures;
    const { oneCpuUs = NaN, byCanvasCpuUs = NaN } = figures;
    const gain = byCanvasDelivered / oneDelivered;
    const gainByWork = (2 * oneCpuUs) / byCanvasCpuUs;
    return { figures: { ...figures, gain, gainByWork }, isLimitedByLoad: false, remarks };
  },
};

async function ceilingOf(stage: Stage, cluster: Cluster): Promise<Found> {
  const venue = await stage.venue({ rooms: search.rooms, cluster });
  await venue.start();
  try {
    return await searchCeiling(venue, search, stage.size);
  } finally {
    await venue.kill();
  }
}
