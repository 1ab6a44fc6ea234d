import { expect, it } from "vitest";
import { proofTimeout, report, scale, seed } from "./scale.ts";
import { Installation } from "./support/installation.ts";
import { killRound, type KillRound } from "./support/killRound.ts";
import { Gathering } from "./support/people.ts";
import { pseudoRandom } from "./support/pseudoRandom.ts";
import { newStore } from "./support/store.ts";

/** A canvas is given up for a fresh one after so many rounds: what was written in all of them is loaded each time. */
const roundsPerCanvas = 50;

it.each([
  ["the one process over SQLite", "embedded", 1],
  ["one of two processes over PostgreSQL and Redis", "shared", 2],
] as const)(
  "kill -9 of %s right after an acknowledgement loses nothing that was acknowledged",
  async (_what, store, processes) => {
    const random = pseudoRandom(seed);
    const startedAt = performance.now();
    const installation = await Installation.start({ store: await newStore[store](), processes });
    const total = { edits: 0, saved: 0, savedUnheard: 0, rescued: 0, longestWaitMs: 0 };
    let round = 0;
    try {
      let gathering = await Gathering.call(installation);
      const writers = await Promise.all(Array.from({ length: 6 }, () => gathering.join("editor")));
      for (; round < scale.kills[store]; round++) {
        if (round > 0 && round % roundsPerCanvas === 0) gathering = await gathering.withNewCanvas();
        const came: KillRound = await killRound(gathering, writers, { round, random });
        expect(came.lost).toEqual([]);
        total.edits += came.edits;
        total.saved += came.saved;
        total.savedUnheard += came.savedUnheard;
        total.rescued += came.rescued;
        total.longestWaitMs = Math.max(total.longestWaitMs, came.waitedMs);
      }
      expect(installation.complaints()).toEqual([]);
    } finally {
      await installation.end();
      const seconds = Math.round((performance.now() - startedAt) / 1000);
      report(
        `killed, ${store}: seed ${seed}, ${JSON.stringify({ rounds: round, ...total, seconds })}`,
      );
    }
  },
  proofTimeout,
);
