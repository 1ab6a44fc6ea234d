/** A generator of numbers from 0 to 1 that always gives the same ones for a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** nginx's `hash … consistent` puts each server at so many points of the ring. */
const pointsPerServer = 160;

/**
 * How much more than its share the fullest process gets, when a hash deals canvases of the given sizes over a ring of
 * `processes`: 1.2 means a fifth more people than the mean.
 */
export function fullestShare(
  processes: number,
  sizes: readonly number[],
  random: () => number,
): number {
  const ring = Array.from({ length: processes * pointsPerServer }, (_, point) => ({
    at: random(),
    process: point % processes,
  })).sort((a, b) => a.at - b.at);
  const people = Array.from({ length: processes }, () => 0);
  let all = 0;
  for (const size of sizes) {
    const process = ring[firstAtOrAfter(ring, random())]?.process ?? ring[0]?.process ?? 0;
    people[process] = (people[process] ?? 0) + size;
    all += size;
  }
  return Math.max(...people) / (all / processes);
}

function firstAtOrAfter(ring: readonly { at: number }[], key: number): number {
  let low = 0;
  let high = ring.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ring[middle]?.at ?? 1) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sizes of canvases, with a long tail of large ones, until they hold all the people. */
export function canvasSizes(people: number, mean: number, random: () => number): number[] {
  const sizes: number[] = [];
  // A lognormal with sigma 0.8: half of the canvases are smaller than three quarters of the mean, one in a hundred is
  // larger than four and a half times it.
  const sigma = 0.8;
  const mu = Math.log(mean) - sigma ** 2 / 2;
  for (let left = people; left > 0;) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const size = Math.min(left, 300, Math.max(1, Math.round(Math.exp(mu + sigma * normal))));
    sizes.push(size);
    left -= size;
  }
  return sizes;
}
