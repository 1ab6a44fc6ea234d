import type { Clock } from "../../server/clock.ts";

/** A clock that stands still until it is told how far to go on. */
export interface FakeClock extends Clock {
  advance(ms: number): void;
}

export function fakeClock(start = "2026-03-02T09:00:00.000Z"): FakeClock {
  let now = Date.parse(start);
  return {
    now: () => new Date(now),
    advance: (ms) => void (now += ms),
  };
}

export const minutes = (n: number): number => n * 60_000;
export const days = (n: number): number => minutes(n * 24 * 60);
