import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { delimiter, resolve as resolvePath } from "node:path";
import { countsOf, type Counts } from "./counts.ts";
import type { Step } from "./steps.ts";

const programs = resolvePath("node_modules/.bin");

/** What a step came to; a step that counts no tests is one passed or one failed. */
export interface Outcome {
  step: Step;
  counts: Counts;
  /** What it printed, when that was captured. */
  output: string;
  seconds: number;
}

/**
 * Runs a step's command from node_modules/.bin, in the folder the npm script runs in. `stream` prints as it goes;
 * `capture` keeps the output, for steps that run side by side.
 */
export async function runStep(step: Step, printing: "stream" | "capture"): Promise<Outcome> {
  const startedAt = performance.now();
  if (step.report) rmSync(step.report.file, { force: true });
  const { exitCode, output } = await run(step.command, printing);
  return {
    step,
    counts: countsOf(exitCode, step.report && readReport(step.report.file), step.report?.by),
    output,
    seconds: (performance.now() - startedAt) / 1_000,
  };
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined; // The command died before it wrote one; its exit code tells.
  }
}

function run(
  [program, ...args]: Step["command"],
  printing: "stream" | "capture",
): Promise<{ exitCode: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: printing === "stream" ? "inherit" : ["ignore", "pipe", "pipe"],
      env: { ...process.env, PATH: `${programs}${delimiter}${process.env["PATH"] ?? ""}` },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => (output += text));
    }
    child.once("error", reject);
    child.once("close", (code) => resolve({ exitCode: code ?? 1, output }));
  });
}
