import { collectDefaultMetrics, Registry } from "prom-client";
import type { RoomMeter } from "../rooms/meter.ts";
import { gaugeRooms, type RoomCounts } from "./roomGauges.ts";
import { createRoomMeter } from "./roomMeter.ts";

/** What Prometheus reads of one server; a registry of its own, so that several can run in one process. */
export interface Metrics {
  registry: Registry;
  meter: RoomMeter;
}

/** `counts` is asked at every scrape and not before. The process's memory, CPU and event-loop delay are there too. */
export function createMetrics(counts: () => RoomCounts): Metrics {
  const registry = new Registry();
  // Every look at the event loop wakes it up; ten a second show what matters at a hundredth of the cost of the usual.
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 100 });
  gaugeRooms(registry, counts);
  return { registry, meter: createRoomMeter(registry) };
}
