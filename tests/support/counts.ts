import { z } from "zod";

export interface Counts {
  passed: number;
  failed: number;
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numTotalTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

/**
 * How many tests passed and failed, from a runner's JSON report. Whatever did not pass has failed: skipped tests, to-dos,
 * files that could not be loaded. A run that went wrong without a failed test (nothing found, an error between tests,
 * no report) has failed once. Without a runner the step itself is the one test.
 */
export function countsOf(
  exitCode: number,
  report: unknown,
  by: "vitest" | "playwright" | undefined,
): Counts {
  const counts = by && report !== undefined ? readers[by](report) : none;
  if (by === undefined && exitCode === 0) return { passed: 1, failed: 0 };
  const wentWrong = exitCode !== 0 || counts.passed === 0;
  return counts.failed === 0 && wentWrong ? { ...counts, failed: 1 } : counts;
}

const none: Counts = { passed: 0, failed: 0 };

const readers = {
  vitest: (report: unknown): Counts => {
    const { numPassedTests, numTotalTests, testResults } = vitestReport.parse(report);
    const broken = testResults.filter((f) => f.status === "failed" && !f.assertionResults.length);
    return { passed: numPassedTests, failed: numTotalTests - numPassedTests + broken.length };
  },
  playwright: (report: unknown): Counts => {
    const { expected, unexpected, flaky, skipped } = playwrightReport.parse(report).stats;
    return { passed: expected, failed: unexpected + flaky + skipped };
  },
};

export function sum(all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((total, { passed }) => total + passed, 0),
    failed: all.reduce((total, { failed }) => total + failed, 0),
  };
}
