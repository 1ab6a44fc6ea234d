import { expect, it, onTestFinished } from "vitest";
import { createProcessWatch } from "../../../server/news/processes.ts";
import { ownRedis } from "../../support/testStores.ts";
import { eventually, sharedRedis, testBus, untilState } from "./testBus.ts";

const pace = { announceEveryMs: 100, patience: 5 };

/** A process that watches; `gone` are those it was told of. */
async function startProcess(
  redis: { url: string; namespace?: string },
  processId: string,
  itsPace = pace,
) {
  const bus = await testBus(redis, { processId });
  const heard: string[] = [];
  bus.subscribe("processes", (_, from) => void heard.push(from));
  const watch = createProcessWatch(bus, itsPace);
  onTestFinished(() => watch.close());
  const gone: string[] = [];
  watch.onGone((other) => void gone.push(other));
  const untilHeard = (other: string) => eventually(() => expect(heard).toContain(other));
  return { bus, watch, gone, heard, untilHeard };
}

const untilGone = (process: { gone: string[] }, others: string[]) =>
  eventually(() => expect(process.gone).toEqual(others));

it("a process that says goodbye is gone at once, and the others are not", async () => {
  const redis = await sharedRedis();
  const unhurried = { announceEveryMs: 3_600_000, patience: 3 };
  const [athens, lyon, turku] = [
    await startProcess(redis, "athens", unhurried),
    await startProcess(redis, "lyon", unhurried),
    await startProcess(redis, "turku", unhurried),
  ];
  // Nobody's next announcement is near: that each knows the others comes from asking when it started.
  await Promise.all([turku.untilHeard("athens"), turku.untilHeard("lyon")]);
  await lyon.watch.close();
  await Promise.all([untilGone(athens, ["lyon"]), untilGone(turku, ["lyon"])]);
});

it("a process that falls silent is gone, once, while one that speaks on is not", async () => {
  const redis = await sharedRedis();
  const [athens, lyon, turku] = [
    await startProcess(redis, "athens"),
    await startProcess(redis, "lyon"),
    await startProcess(redis, "turku"),
  ];
  await Promise.all([athens.untilHeard("lyon"), turku.untilHeard("lyon")]);
  await lyon.bus.close(); // Without goodbye, as when it is killed.
  await Promise.all([untilGone(athens, ["lyon"]), untilGone(turku, ["lyon"])]);
  athens.heard.length = 0;
  await athens.untilHeard("turku");
  expect(athens.gone).toEqual(["lyon"]);
});

it("a process that comes back after a loss of Redis is heard again", async () => {
  const redis = await ownRedis();
  const [athens, lyon] = [await startProcess(redis, "athens"), await startProcess(redis, "lyon")];
  await athens.untilHeard("lyon");
  await redis.stop();
  await untilState(athens.bus, "lost");
  await untilGone(athens, ["lyon"]);
  athens.heard.length = 0;
  await redis.start();
  await athens.untilHeard("lyon");
  await lyon.bus.close();
  await untilGone(athens, ["lyon", "lyon"]);
});
