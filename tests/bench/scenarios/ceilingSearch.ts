import type { Venue } from "../contenders/contender.ts";
import { sleep } from "../load/clock.ts";
import { Crowd, type Measured } from "../load/crowd.ts";
import type { Size } from "../scenario.ts";

export interface Search {
  rooms: number;
  peoplePerRoom: number;
  writersPerRoom: number;
  /** Edits a second of all writers together: where it begins. */
  firstRate: number;
}

export interface Step {
  rate: number;
  measured: Measured;
}

export interface Found {
  /** The highest rate that was fine; null when not even a quarter of the first was. */
  best: Step | null;
  /** The lowest that was not; null when the load could not go further. */
  tooMuch: Step | null;
  /** At the first rate. */
  calm: Measured;
  remarks: string[];
}

/** How finely the search ends. */
const lastStep = { full: 1.2, quick: 1.3 } satisfies Record<Size, number>;
const highestRate = 500_000;

const windowMs = 2_000;
const tooSlowMs = 250;

/** Writes ever faster: doubles the rate until p99 passes 250 ms or an edit is lost, then halves the gap. */
export async function searchCeiling(venue: Venue, search: Search, size: Size): Promise<Found> {
  const crowd = await Crowd.gather({ ...search, place: (room, n) => venue.place(room, n) });
  const { firstRate } = search;
  crowd.play({ edits: firstRate / crowd.writers.length, presence: 1 });
  await sleep(2_000);
  const remarks: string[] = [];
  const calm = await measureAt(crowd, venue.pids, firstRate);
  let best: Step | null = null;
  let tooMuch: Step | null = null;
  for (let rate = firstRate; rate < highestRate;) {
    const step = { rate, measured: await measureTwice(crowd, venue.pids, rate) };
    const isFine = isBelowCeiling(step.measured);
    remarks.push(`${Math.round(rate)}/s: p99 ${step.measured.p99Ms.toFixed(0)} ms`);
    if (isFine) best = step;
    else tooMuch = step;
    if (!isFine && !(await comesToRest(crowd))) break;
    const fine = best?.rate ?? firstRate / 4;
    if (tooMuch !== null && tooMuch.rate / fine < lastStep[size]) break;
    rate = tooMuch === null ? rate * 2 : Math.sqrt(tooMuch.rate * fine);
  }
  crowd.leave();
  return { best, tooMuch, calm, remarks };
}

/** Once more where it was nearly fine: a machine has other things to do as well, now and then. */
async function measureTwice(crowd: Crowd, pids: number[], rate: number): Promise<Measured> {
  const first = await measureAt(crowd, pids, rate);
  const isNearlyFine = first.lost <= 0 && first.p99Ms < 4 * tooSlowMs;
  if (isBelowCeiling(first) || !isNearlyFine || !(await comesToRest(crowd))) return first;
  const second = await measureAt(crowd, pids, rate);
  return second.p99Ms < first.p99Ms ? second : first;
}

async function measureAt(crowd: Crowd, pids: number[], rate: number): Promise<Measured> {
  crowd.play({ edits: rate / crowd.writers.length, presence: 1 });
  await sleep(500);
  return crowd.measure(pids, windowMs, 2_000);
}

const isBelowCeiling = ({ p99Ms, lost }: Measured): boolean => p99Ms <= tooSlowMs && lost <= 0;

/** Waits until nothing is under way any more; false when somebody is gone or it takes too long. */
async function comesToRest(crowd: Crowd): Promise<boolean> {
  let before = -1;
  for (let look = 0; look < 20; look++) {
    await sleep(500);
    const heard = crowd.people.reduce((sum, person) => sum + person.heardCount, 0);
    if (heard === before) return crowd.isWhole;
    before = heard;
  }
  return false;
}
