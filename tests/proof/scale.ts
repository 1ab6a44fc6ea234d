/** How far the proofs go. `npm test` runs the short form, `npm run test:long` the full one; nothing else differs. */
export interface Scale {
  /** Random stories of many people; how many steps each has, and how many updates at most come in a burst. */
  stories: { embedded: number; shared: number; steps: number; burst: number };
  /** How often the server is killed right after an acknowledgement. */
  kills: { embedded: number; shared: number };
  /** Harmful frames: at least so many, and for at least so long. */
  fuzz: { frames: number; ms: number };
  soak: { opens: number; refusals: number; failedLoads: number };
  /** Editor operations with emoji, each in several editors at once. */
  editorRuns: number;
  /** How long somebody who does nothing is watched. */
  idle: { ms: number; keepAliveMs: number };
  /** People who lose the server at once. */
  storm: number;
}

const short: Scale = {
  stories: { embedded: 2, shared: 1, steps: 40, burst: 300 },
  kills: { embedded: 8, shared: 3 },
  fuzz: { frames: 2_000, ms: 0 },
  soak: { opens: 200, refusals: 30, failedLoads: 10 },
  editorRuns: 100,
  idle: { ms: 4_000, keepAliveMs: 1_200 },
  storm: 300,
};

const full: Scale = {
  stories: { embedded: 40, shared: 40, steps: 200, burst: 1_000 },
  kills: { embedded: 200, shared: 200 },
  fuzz: { frames: 200_000, ms: 300_000 },
  soak: { opens: 10_000, refusals: 1_000, failedLoads: 1_000 },
  editorRuns: 5_000,
  idle: { ms: 300_000, keepAliveMs: 15_000 },
  storm: 300,
};

/** The one place that decides; `tests/support/longTests.ts` sets the variable. */
export const scale: Scale = process.env["TRIVIUM_PROOF"] === "full" ? full : short;

/** Another one each time, unless a failed one is to be played again. */
export const seed: number = Number(process.env["TRIVIUM_SEED"] ?? Date.now() % 2 ** 31);

/** Above the longest full form of any one test. */
export const proofTimeout = process.env["TRIVIUM_PROOF"] === "full" ? 3_600_000 : 120_000;

/** A figure of the run, for whoever reads the output. */
export function report(figure: string): void {
  console.log(`proof: ${figure}`);
}
