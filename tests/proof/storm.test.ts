import { expect, it } from "vitest";
import { reconnectDelayMs } from "../../client/sync/connectionState.ts";
import { proofTimeout, report, scale } from "./scale.ts";
import { Installation } from "./support/installation.ts";
import { Gathering } from "./support/people.ts";
import { SyncClient } from "./support/syncClient.ts";
import { until } from "./support/waiting.ts";

/** Tabs of one browser share its session; so many members have joined, and each has three. */
const members = scale.storm / 3;

/** The most that fall into any stretch of this length. */
function peakWithin(times: number[], ms: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return Math.max(
    0,
    ...sorted.map((from) => sorted.filter((t) => t >= from && t < from + ms).length),
  );
}

it(
  "three hundred who lose the server at once return spread out, and are all there within 30 s",
  async () => {
    const installation = await Installation.start();
    try {
      const gathering = await Gathering.call(installation);
      const { canvasId } = gathering;
      const people = await Promise.all(
        Array.from({ length: members }, () => gathering.join("editor")),
      );
      const clients = Array.from({ length: scale.storm }, (_, at) => {
        const cookie = people[at % members]?.cookie ?? "";
        return new SyncClient({
          name: `tab-${at}`,
          canvasId,
          cookie,
          address: () => installation.url(0),
          reconnectDelayMs: (attempt) => reconnectDelayMs(attempt, Math.random()),
        });
      });
      for (const client of clients) client.connect();
      await until("all are there", () => clients.every(({ isSynced }) => isSynced));

      const before = clients.map(({ openedAt }) => openedAt.length);
      const lostAt = performance.now();
      const stopped = installation.stop(0);
      await until("all are sent away", () =>
        clients.every(({ closeCodes }) => closeCodes.length > 0),
      );
      expect(await stopped).toBe(0);
      await installation.restart(0);
      const upAt = performance.now();
      await until("all are back", () => clients.every(({ isSynced }) => isSynced));
      const backAt = performance.now();

      expect(new Set(clients.map(({ closeCodes }) => closeCodes[0]))).toEqual(new Set([1012]));
      expect(backAt - lostAt).toBeLessThan(30_000);
      const accepted = clients.flatMap(({ openedAt }, at) => openedAt.slice(before[at]));
      const peak = { in100Ms: peakWithin(accepted, 100), in1s: peakWithin(accepted, 1_000) };
      // Without jitter all of them come in the same milliseconds.
      expect(peak.in100Ms).toBeLessThan(scale.storm / 2);
      const [downMs, backMs] = [upAt - lostAt, backAt - upAt].map(Math.round);
      report(
        `storm: ${JSON.stringify({ people: scale.storm, downMs, backMs, accepts: accepted.length, peak })}`,
      );
      for (const client of clients) client.cut();
    } finally {
      await installation.end();
    }
  },
  proofTimeout,
);
