import { fork } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell, Outcome } from "./cell.ts";
import { contenderNames } from "./contenders/contender.ts";
import { installPeer } from "./contenders/peers.ts";
import { readOptions, usage, type Options } from "./options.ts";
import { readRecording, writeRecording, type Entry } from "./record.ts";
import { thisMachine } from "./report/machine.ts";
import { plot } from "./report/plot.ts";
import { plotRows } from "./report/plotRows.ts";
import { resultsText } from "./report/results.ts";
import type { Scenario, Size } from "./scenario.ts";
import { scenarios } from "./scenarios/all.ts";

/** `npm run bench`: every scenario against every contender, in turn, and a report of all that was measured so far. */
const options = optionsOrUsage();
const patienceMs = 10 * 60_000;

for (const name of options.contenders) if (name !== "trivium") installPeer(name);
for (const scenario of chosenScenarios()) await run(scenario);
report(options.size);

async function run(scenario: Scenario): Promise<void> {
  const contenders = scenario.contenders.filter((name) => options.contenders.includes(name));
  const entries: Entry[] = [];
  for (let run = 0; run < options.runs; run++) {
    for (const contender of shuffled(contenders)) {
      const { size, checkout } = options;
      const startedMs = performance.now();
      const outcome = await measure({ scenario: scenario.name, contender, size, checkout });
      entries.push({ contender, run, outcome });
      const seconds = Math.round((performance.now() - startedMs) / 1000);
      console.log(`${scenario.name} ${run + 1}/${options.runs} ${contender} (${seconds} s)`);
      console.log(`  ${summaryOf(outcome)}`);
    }
  }
  writeRecording({
    scenario: scenario.name,
    at: new Date().toISOString(),
    size: options.size,
    runs: options.runs,
    machine: await thisMachine(),
    entries,
  });
}

/** In a process of its own, which is the load: what one run leaves in memory is not in the way of the next. */
function measure(cell: Cell): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = fork(join(import.meta.dirname, "cell.ts"), { serialization: "advanced" });
    const patience = setTimeout(() => child.kill("SIGTERM"), patienceMs);
    child.once("message", (outcome) => resolve(outcome as Outcome)); // What cell.ts sends.
    child.once("exit", () => {
      clearTimeout(patience);
      resolve({ ok: false, why: "it ended without an answer, or took too long" });
    });
    child.send(cell);
  });
}

function report(size: Size): void {
  const all = scenarios.flatMap((scenario) => {
    const recording = readRecording(scenario.name, size);
    return recording === null ? [] : [{ scenario, recording }];
  });
  const folder = size === "full" ? import.meta.dirname : join(import.meta.dirname, "results", size);
  mkdirSync(folder, { recursive: true });
  const text = resultsText(all, "RESULTS.svg");
  writeFileSync(join(folder, "RESULTS.md"), `${text}\n`);
  writeFileSync(join(folder, "RESULTS.svg"), plot(plotRows(all), contenderNames));
  console.log(`\n${text}`);
}

function chosenScenarios(): Scenario[] {
  const named = options.scenarios;
  const unknown = named.find((name) => !scenarios.some((scenario) => scenario.name === name));
  if (unknown !== undefined) {
    const known = scenarios.map(({ name }) => name).join(", ");
    throw new Error(`There is no scenario ${unknown}. There are: ${known}`);
  }
  return scenarios.filter(({ name }) => named.length === 0 || named.includes(name));
}

function optionsOrUsage(): Options {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(1);
  }
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, order: Math.random() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ item }) => item);
}

function summaryOf(outcome: Outcome): string {
  if (!outcome.ok) return outcome.why;
  const figures = Object.entries(outcome.reading.figures).map(
    ([key, figure]) => `${key} ${Number(figure.toPrecision(3))}`,
  );
  return figures.join(", ") + (outcome.reading.isLimitedByLoad ? " (limited by the load)" : "");
}
