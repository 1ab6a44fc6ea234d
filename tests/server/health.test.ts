import { pino } from "pino";
import { expect, it } from "vitest";
import { createHealthCheck } from "../../server/http/health.ts";

const logger = pino({ level: "silent" });
type Ground = Parameters<typeof createHealthCheck>[0];
const well: Ground = {
  writeHeartbeat: async () => {},
  busState: () => null,
  isOverloaded: () => false,
  logger,
};
const full: Partial<Ground> = { writeHeartbeat: () => Promise.reject(new Error("disk full")) };
const lost: Partial<Ground> = { busState: () => "lost" };
const busy: Partial<Ground> = { isOverloaded: () => true };

it("is well when storage takes writes and there is no bus to lose", async () => {
  expect(await createHealthCheck(well)()).toEqual({ status: "ok" });
  const check = createHealthCheck({ ...well, busState: () => "connected" });
  expect(await check()).toEqual({ status: "ok" });
});

it.each([
  ["storage refuses writes", full],
  ["the bus between processes is lost", lost],
  ["overloaded", busy],
  ["storage refuses writes", { ...busy, ...lost, ...full }],
])("is degraded because %s, the worst first", async (reason, ill) => {
  const check = createHealthCheck({ ...well, ...ill });
  expect(await check()).toEqual({ status: "degraded", reason });
});

it("answers while storage hangs, asks it once for all who ask, and is well when it answers", async () => {
  const stuck: PromiseWithResolvers<void>[] = [];
  const writeHeartbeat = () => {
    const heartbeat = Promise.withResolvers<void>();
    stuck.push(heartbeat);
    return heartbeat.promise;
  };
  const check = createHealthCheck({ ...well, writeHeartbeat });
  const reason = "storage does not answer";
  const degraded = { status: "degraded", reason };
  expect(await Promise.all([check(), check()])).toEqual([degraded, degraded]);
  expect(stuck).toHaveLength(1);
  const afterwards = check();
  stuck[0]?.resolve();
  expect(await afterwards).toEqual({ status: "ok" });
});
