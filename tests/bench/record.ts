import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Outcome } from "./cell.ts";
import type { ContenderName } from "./contenders/contender.ts";
import type { Machine } from "./report/machine.ts";
import type { Size } from "./scenario.ts";

export interface Entry {
  contender: ContenderName;
  /** From 0. */
  run: number;
  outcome: Outcome;
}

/** The raw numbers of a scenario, of the last time it was run in its size. */
export interface Recording {
  scenario: string;
  at: string;
  size: Size;
  runs: number;
  machine: Machine;
  entries: Entry[];
}

const folderOf = (size: Size): string => join(import.meta.dirname, "results", size);

export function writeRecording(recording: Recording): void {
  mkdirSync(folderOf(recording.size), { recursive: true });
  const file = join(folderOf(recording.size), `${recording.scenario}.json`);
  writeFileSync(file, `${JSON.stringify(recording, null, 2)}\n`);
}

/** Null when the scenario was not run yet in this size. */
export function readRecording(scenario: string, size: Size): Recording | null {
  const file = join(folderOf(size), `${scenario}.json`);
  if (!existsSync(file)) return null;
  return JSON.parse(readFileSync(file, "utf8")) as Recording; // Written above.
}

/** One figure of one contender, run by run; undefined where a run gave none. */
export function figuresOf(
  { entries, runs }: Recording,
  contender: ContenderName,
  key: string,
): (number | undefined)[] {
  return Array.from({ length: runs }, (_, run) => {
    const entry = entries.find((one) => one.contender === contender && one.run === run);
    if (entry?.outcome.ok !== true) return undefined;
    const figure: unknown = entry.outcome.reading.figures[key];
    return typeof figure === "number" ? figure : undefined; // JSON has no NaN: null stands there.
  });
}
