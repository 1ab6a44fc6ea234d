import { setImmediate as nextTurn } from "node:timers/promises";

/** Some 10 ms of work: to apply an update and to tell it takes up to 0.1 ms. */
const usualShare = 100;

/**
 * How many of the updates that wait are taken in one turn of the event loop. A burst of thousands taken at once would
 * keep all else waiting, and often: a change of role asks the database some ten times, and each answer needs a turn.
 * Of very many it is a part of all, so that a room which hears faster than this does not fall behind without end.
 */
export const shareOf = (waiting: number): number => Math.max(usualShare, Math.ceil(waiting / 16));

/** Resolves when all are taken, in order. */
export async function inShares<T>(all: readonly T[], take: (share: T[]) => void): Promise<void> {
  for (let from = 0; from < all.length;) {
    const share = all.slice(from, from + shareOf(all.length - from));
    take(share);
    from += share.length;
    if (from < all.length) await nextTurn();
  }
}
