import { Gauge, type Registry } from "prom-client";

export const roomStates = ["loading", "live", "read-only", "closing", "failed"] as const;

/** What the rooms of this process hold at one moment. */
export interface RoomCounts {
  rooms: Record<(typeof roomStates)[number], number>;
  /** Connections of members; one with two pages open counts twice. */
  people: number;
  /** Frames that changed words, were taken and are not yet acknowledged. */
  pendingAcks: number;
}

/** Looks at the rooms whenever somebody asks for the metrics. */
export function gaugeRooms(registry: Registry, counts: () => RoomCounts): void {
  const registers = [registry];
  new Gauge({
    name: "trivium_rooms",
    help: "Rooms in memory, by state",
    labelNames: ["state"],
    registers,
    collect() {
      const { rooms } = counts();
      for (const state of roomStates) this.set({ state }, rooms[state]);
    },
  });
  new Gauge({
    name: "trivium_people",
    help: "Connections to rooms",
    registers,
    collect() {
      this.set(counts().people);
    },
  });
  new Gauge({
    name: "trivium_pending_acknowledgements",
    help: "Changes that were taken and are not yet known to be durable",
    registers,
    collect() {
      this.set(counts().pendingAcks);
    },
  });
}
