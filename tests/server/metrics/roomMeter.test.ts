import { Registry } from "prom-client";
import { expect, it } from "vitest";
import { createRoomMeter } from "../../../server/metrics/roomMeter.ts";

async function linesAfter(count: (meter: ReturnType<typeof createRoomMeter>) => void) {
  const registry = new Registry();
  count(createRoomMeter(registry));
  return (await registry.metrics()).split("\n");
}

it("counts what rooms tell, by kind and by code", async () => {
  const lines = await linesAfter((meter) => {
    meter.received("change");
    meter.received("change");
    meter.received("awareness");
    meter.sent(10, 1500);
    meter.sent(5, 500);
    meter.appendRefused();
    meter.compacted(200);
    meter.compacted(300);
    meter.materialised();
    meter.merged(12);
    meter.presenceDropped();
    meter.closed(1013);
    meter.closed(4403);
    meter.closed(1013);
  });
  for (const line of [
    'trivium_frames_received_total{kind="change"} 2',
    'trivium_frames_received_total{kind="awareness"} 1',
    "trivium_frames_sent_total 15",
    "trivium_socket_writes_total 2",
    "trivium_sent_bytes_total 2000",
    "trivium_appends_refused_total 1",
    "trivium_compactions_total 2",
    "trivium_compacted_updates_total 500",
    "trivium_documents_materialised_total 1",
    "trivium_lagging_total 1",
    "trivium_lagging_updates_total 12",
    "trivium_presence_dropped_total 1",
    'trivium_sockets_closed_total{code="1013"} 2',
    'trivium_sockets_closed_total{code="4403"} 1',
  ]) {
    expect(lines).toContain(line);
  }
});

it("sorts appends by how long they took, from a tenth of a millisecond to ten seconds", async () => {
  const lines = await linesAfter((meter) => {
    for (const ms of [0.05, 0.3, 40, 20_000]) meter.appended(ms);
  });
  for (const line of [
    'trivium_append_seconds_bucket{le="0.0001"} 1',
    'trivium_append_seconds_bucket{le="0.0005"} 2',
    'trivium_append_seconds_bucket{le="0.05"} 3',
    'trivium_append_seconds_bucket{le="10"} 3',
    'trivium_append_seconds_bucket{le="+Inf"} 4',
    "trivium_append_seconds_count 4",
  ]) {
    expect(lines).toContain(line);
  }
});

it("gives the same sums however often it is asked", async () => {
  const registry = new Registry();
  const meter = createRoomMeter(registry);
  meter.received("change");
  const first = await registry.metrics();
  expect(await registry.metrics()).toBe(first);
  meter.received("change");
  expect(await registry.metrics()).toContain('trivium_frames_received_total{kind="change"} 2');
});
