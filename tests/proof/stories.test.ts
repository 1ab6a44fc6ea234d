import fc from "fast-check";
import { expect, it } from "vitest";
import { proofTimeout, report, scale, seed } from "./scale.ts";
import { Installation } from "./support/installation.ts";
import { playStory, storyIdleMs } from "./support/playStory.ts";
import { newStore, type Store } from "./support/store.ts";
import { stories } from "./support/story.ts";
import { judge } from "./support/verdict.ts";

/** What fast-check says of a failed story: all from this seed on, or the one story at its path alone. */
const path = process.env["TRIVIUM_PATH"];
const again = path === undefined ? { seed } : { seed, path };

const options = { pace: { idleMs: storyIdleMs, restMs: 20 } };

it.each([
  ["one process over SQLite", "embedded", 1],
  ["three processes over PostgreSQL and Redis", "shared", 3],
] as const)(
  "whatever happens to %s, all replicas are the same and hold what was acknowledged and nothing forbidden",
  async (_what, store, processes) => {
    const total = { stories: 0, edits: 0, saved: 0, forbidden: 0, roleChangeMs: 0 };
    const startedAt = performance.now();
    report(`stories, ${store}: play the same again with TRIVIUM_SEED=${seed}`);
    const holds = fc.asyncProperty(
      stories(scale.stories),
      fc.constantFrom("kill" as const, "stop" as const),
      async (story, lastEnd) => {
        const made: Store = await newStore[store]();
        const installation = await Installation.start({ store: made, processes, options });
        try {
          const cast = await playStory(story, installation);
          const { edits, saved, forbidden, roleChangeMs } = await judge(cast, lastEnd);
          cast.leave();
          total.stories += 1;
          total.edits += edits;
          total.saved += saved;
          total.forbidden += forbidden;
          total.roleChangeMs = Math.max(total.roleChangeMs, roleChangeMs);
        } finally {
          await installation.end();
        }
      },
    );
    // A smaller story is no shorter to play, and may not fail again: processes do not run the same twice.
    await fc.assert(holds, { ...again, numRuns: scale.stories[store], endOnFailure: true });
    expect(total.saved).toBeGreaterThan(0);
    const seconds = Math.round((performance.now() - startedAt) / 1000);
    report(`stories, ${store}: ${JSON.stringify({ ...total, seconds })}`);
  },
  proofTimeout,
);
