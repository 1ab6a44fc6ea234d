import { readFileSync, writeFileSync } from "node:fs";

/** Of Linux, whichever the machine: USER_HZ is 100 on all that Node runs on. */
const ticksPerSecond = 100;

/** Seconds of processor time that a process has used, in all its threads, with the children it has waited for. */
export function cpuSecondsOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  // The second field is the program's name in parentheses, which may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const ticks = [11, 12, 13, 14].map((index) => Number(fields[index]));
  return ticks.reduce((sum, value) => sum + value, 0) / ticksPerSecond;
}

export interface Memory {
  residentBytes: number;
  /** The most it ever was, or since `forgetPeak`. */
  peakBytes: number;
}

export function memoryOf(pid: number): Memory {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const bytes = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(status)?.[1] ?? NaN) * 1024;
  return { residentBytes: bytes("VmRSS"), peakBytes: bytes("VmHWM") };
}

/** Lets `peakBytes` begin anew. */
export function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, "5");
}
