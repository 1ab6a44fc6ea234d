import { describe, expect, it } from "vitest";
import { countsOf } from "./counts.ts";

const vitest = (passed: number, total: number, files: object[] = []) => ({
  numPassedTests: passed,
  numTotalTests: total,
  testResults: files,
});
const playwright = (expected: number, unexpected = 0, flaky = 0, skipped = 0) => ({
  stats: { expected, unexpected, flaky, skipped },
});

describe("counting what a step came to", () => {
  it("counts a step without tests as one", () => {
    expect(countsOf(0, undefined, undefined)).toEqual({ passed: 1, failed: 0 });
    expect(countsOf(2, undefined, undefined)).toEqual({ passed: 0, failed: 1 });
  });

  it("counts every test that did not pass as failed, skipped ones too", () => {
    expect(countsOf(1, vitest(7, 10), "vitest")).toEqual({ passed: 7, failed: 3 });
    expect(countsOf(1, playwright(5, 1, 1, 2), "playwright")).toEqual({ passed: 5, failed: 4 });
  });

  it("counts a test file that could not be loaded", () => {
    const broken = { status: "failed", assertionResults: [] };
    expect(countsOf(1, vitest(3, 3, [broken]), "vitest")).toEqual({ passed: 3, failed: 1 });
  });

  it("never calls a run good that ended badly, left no report or found nothing", () => {
    expect(countsOf(1, vitest(3, 3), "vitest")).toEqual({ passed: 3, failed: 1 });
    expect(countsOf(1, undefined, "playwright")).toEqual({ passed: 0, failed: 1 });
    expect(countsOf(0, undefined, "playwright")).toEqual({ passed: 0, failed: 1 });
    expect(countsOf(0, vitest(0, 0), "vitest")).toEqual({ passed: 0, failed: 1 });
  });
});
