import { Histogram, type Registry } from "prom-client";
import type { RoomMeter } from "../rooms/meter.ts";
import { createTallies, createTally } from "./tally.ts";

/**
 * In seconds, from a write that costs only the system call to one that hangs. A healthy full sync takes 0.2 to 5 ms on
 * an SSD; what needs more than 100 ms is felt by the person who waits for *saved*.
 */
const appendBuckets = [
  0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
];

/** Counts for Prometheus what rooms tell. docs/operations.md says what each is for. */
export function createRoomMeter(registry: Registry): RoomMeter {
  const tally = (name: string, help: string) => createTally(registry, { name, help });
  const tallies = (name: string, label: string, help: string) =>
    createTallies(registry, { name, label, help });

  const framesSent = tally("trivium_frames_sent_total", "Frames sent to pages");
  const writes = tally("trivium_socket_writes_total", "Writes to sockets that carried them");
  const bytes = tally("trivium_sent_bytes_total", "Bytes of the frames sent");
  const compactions = tally("trivium_compactions_total", "Logs merged into a snapshot");
  const compacted = tally("trivium_compacted_updates_total", "Updates that went into snapshots");
  const lagging = tally("trivium_lagging_total", "Times a socket that fell behind was caught up");
  const merged = tally("trivium_lagging_updates_total", "Updates that it got as one");
  const append = new Histogram({
    name: "trivium_append_seconds",
    help: "From an update's arrival at the log until it is durable",
    buckets: appendBuckets,
    registers: [registry],
  });

  return {
    received: tallies(
      "trivium_frames_received_total",
      "kind",
      "Frames from pages, by what they say",
    ),
    sent: (frames, size) => {
      framesSent(frames);
      writes(1);
      bytes(size);
    },
    appended: (ms) => append.observe(ms / 1000),
    appendRefused: tally("trivium_appends_refused_total", "Appends that the store refused"),
    compacted: (updates) => {
      compactions();
      compacted(updates);
    },
    materialised: tally(
      "trivium_documents_materialised_total",
      "Documents put together to be read",
    ),
    merged: (updates) => {
      lagging();
      merged(updates);
    },
    presenceDropped: tally("trivium_presence_dropped_total", "Presence a slow socket never got"),
    closed: tallies("trivium_sockets_closed_total", "code", "Sockets closed by this server"),
  };
}
