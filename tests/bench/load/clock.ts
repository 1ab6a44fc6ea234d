const startUs = Number(process.hrtime.bigint() / 1000n) - performance.now() * 1000;

/** Microseconds on the machine's monotonic clock, which no adjustment of the time of day moves. */
export function nowUs(): number {
  return startUs + performance.now() * 1000;
}

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Waits until something holds, looking every few ms; false when it did not within the time given. */
export async function waitUntil(holds: () => boolean, maxMs: number): Promise<boolean> {
  const end = performance.now() + maxMs;
  while (!holds()) {
    if (performance.now() >= end) return false;
    await sleep(5);
  }
  return true;
}
