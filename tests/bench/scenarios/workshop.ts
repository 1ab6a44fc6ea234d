import { contenderNames } from "../contenders/contender.ts";
import type { Scenario } from "../scenario.ts";
import { deliveryMetrics, writeTogether } from "./writtenTogether.ts";

const { p50, p99, cpu, serverCpu, presence, presenceShare, lost, loadCpu } = deliveryMetrics;

const metrics = [
  { ...p50, goals: [{ against: "best peer", atMost: 1 }] },
  { ...p99, goals: [{ against: "best peer", atMost: 1 }] },
  { ...cpu, goals: [{ against: "relay", atMost: 1 }] },
  serverCpu,
  presence,
  presenceShare,
  { ...lost, goals: [{ against: "itself", atMost: 0 }] },
  loadCpu,
] satisfies Scenario["metrics"];

export const workshop: Scenario = {
  name: "workshop",
  about:
    "8 rooms of 25 people, 3 in each writing 5 edits a second, everybody's presence every second; after ten seconds at " +
    "about ten times that, so that what runs all the time is compiled.",
  metrics,
  contenders: contenderNames,
  measure: (stage) =>
    writeTogether(stage, {
      rooms: 8,
      peoplePerRoom: 25,
      writersPerRoom: 3,
      rates: { edits: 5, presence: 1 },
      warmUp: { edits: 50, presence: 8 },
    }),
};

export const workshopTimesFive: Scenario = {
  name: "workshop-x5",
  about:
    "Five times the people and the writers: 8 rooms of 125 people, 15 in each writing 5 edits a second, everybody's " +
    "presence every second.",
  metrics,
  contenders: contenderNames,
  measure: (stage) =>
    writeTogether(stage, {
      rooms: 8,
      peoplePerRoom: 125,
      writersPerRoom: 15,
      rates: { edits: 5, presence: 1 },
    }),
};
