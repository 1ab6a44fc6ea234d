import { expect, it } from "vitest";
import type { Role } from "#shared/workshop.ts";
import { proofTimeout, report, scale, seed } from "./scale.ts";
import { Bystanders, expectUndisturbed, type Promised } from "./support/bystanders.ts";
import { fuzz } from "./support/fuzzRun.ts";
import { Installation } from "./support/installation.ts";
import { Gathering, type Person } from "./support/people.ts";
import { passing, until } from "./support/waiting.ts";
import { hasMark, holdsAllOf, isSameDocument, knowsMark } from "./support/words.ts";

const idleMs = 50;

/** A canvas is given up for a fresh one after so many frames: what it takes in makes it slower and slower. */
const framesPerCanvas = 20_000;

/** Frames of the first round, which is there to warm up. */
const firstFrames = 500;

interface Fuzzing {
  workers: readonly [Person, Person];
  fuzzers: Person[];
  promised: Promised;
}

/**
 * Where fuzzers may write, some of what they send is taken in. It uses ids twice for different words, and says what no
 * page can: such words replicas need not read alike, but nobody may come to hold less for it. It may delete, as any
 * writer may: a recorded deletion whose clock is nudged hits words of the bystanders (found by 200,000 frames).
 */
const amongWriters: Promised = { isSame: holdsAllOf, hasEdit: knowsMark };

/** What a reader sends changes nothing at all. */
const amongReaders: Promised = { isSame: isSameDocument, hasEdit: hasMark };

it(
  "harmful frames end no connection but their own, and leave nothing in memory",
  async () => {
    report(`fuzz: play the same again with TRIVIUM_SEED=${seed}`);
    const startedAt = performance.now();
    const installation = await Installation.start({ options: { pace: { idleMs } } });
    const total = { frames: 0, closed: new Map<number, number>() };
    try {
      const first = await Gathering.call(installation);
      const join = (...roles: Role[]) => Promise.all(roles.map((role) => first.join(role)));
      const workers = [await first.join("editor"), await first.join("viewer")] as const;
      const asWriters = {
        workers,
        fuzzers: await join("editor", "editor", "editor"),
        promised: amongWriters,
      };
      const asReaders = {
        workers,
        fuzzers: await join("viewer", "commenter", "viewer"),
        promised: amongReaders,
      };

      const fuzzOne = async ({ workers: people, fuzzers, promised }: Fuzzing, frames: number) => {
        const gathering = await first.withNewCanvas();
        const bystanders = await Bystanders.arrive(gathering, people);
        const setting = { seed: seed + total.frames, isEnough: (sent: number) => sent >= frames };
        const figures = await bystanders.during(fuzz(gathering, fuzzers, setting));
        await expectUndisturbed(bystanders, promised);
        total.frames += figures.frames;
        for (const [code, n] of figures.closed)
          total.closed.set(code, (total.closed.get(code) ?? 0) + n);
      };
      const round = async (frames: number) => {
        await Promise.all([asWriters, asReaders].map((fuzzing) => fuzzOne(fuzzing, frames / 2)));
        const health = await first.ask(first.facilitator, "GET", "/api/health");
        expect(health.status).toBe(200);
      };

      await round(firstFrames);
      await passing(idleMs * 4);
      const before = await installation.measure();
      const isDone = () =>
        total.frames >= scale.fuzz.frames && performance.now() - startedAt >= scale.fuzz.ms;
      while (!isDone()) await round(Math.min(framesPerCanvas, scale.fuzz.frames));

      let { heapBytes } = before;
      await until(
        "the heap is within 10 % of what it was",
        async () => {
          ({ heapBytes } = await installation.measure());
          return heapBytes <= before.heapBytes * 1.1;
        },
        { instead: () => `${heapBytes} instead of ${before.heapBytes} bytes` },
      );
      expect(installation.complaints()).toEqual([]);
      expect([...total.closed.keys()]).toEqual([4400]);
      const seconds = Math.round((performance.now() - startedAt) / 1000);
      const figures = { frames: total.frames, closed: Object.fromEntries(total.closed), seconds };
      report(`fuzz: ${JSON.stringify({ ...figures, heapBytes, before: before.heapBytes })}`);
    } finally {
      await installation.end();
    }
  },
  proofTimeout,
);
