import { contenderNames } from "../contenders/contender.ts";
import type { Scenario } from "../scenario.ts";
import { deliveryMetrics, writeTogether } from "./writtenTogether.ts";

const { p50, p99, cpu, serverCpu, lost, loadCpu } = deliveryMetrics;

export const fanOut: Scenario = {
  name: "fan-out",
  about:
    "300 people in one room, 3 of them writing 5 edits a second; edits alone, so that nothing but their fan-out counts. " +
    "Warmed up by ten seconds at six times that.",
  metrics: [
    p50,
    { ...p99, goals: [{ against: "best peer", atMost: 1 }] },
    { ...cpu, goals: [{ against: "relay", atMost: 1.2 }] },
    serverCpu,
    { ...lost, goals: [{ against: "itself", atMost: 0 }] },
    loadCpu,
  ],
  contenders: contenderNames,
  measure: (stage) =>
    writeTogether(stage, {
      rooms: 1,
      peoplePerRoom: 300,
      writersPerRoom: 3,
      rates: { edits: 5, presence: 0 },
      warmUp: { edits: 30, presence: 0 },
    }),
};
