import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, it } from "vitest";
import { Backlog } from "../../../server/rooms/backlog.ts";
import { inShares, shareOf } from "../../../server/rooms/shares.ts";

const numbered = (count: number) =>
  Array.from({ length: count }, (_, n) => new Uint8Array([n >> 8, n & 255]));

/** A backlog, and what was taken of it, turn by turn. */
function backlog() {
  const taken: Uint8Array[][] = [];
  return { taken, heard: new Backlog((updates) => taken.push(updates)) };
}

it("what comes within a turn is taken together, in order", async () => {
  const { taken, heard } = backlog();
  const [one, two, three] = [numbered(1), numbered(2), numbered(3)];
  for (const message of [one, two, three]) heard.add(message);
  expect(taken).toEqual([]);
  await nextTurn();
  expect(taken).toEqual([[...one, ...two, ...three]]);
});

it("a burst is taken a share at a time, and others have their turn between any two", async () => {
  const { taken, heard } = backlog();
  const burst = numbered(3_000);
  heard.add(burst);
  let left = burst.length;
  for (let turn = 1; left > 0; turn += 1) {
    await nextTurn();
    expect(taken).toHaveLength(turn);
    expect(taken[turn - 1]).toHaveLength(Math.min(left, shareOf(left)));
    left -= shareOf(left);
  }
  expect(taken.length).toBeGreaterThan(10);
  expect(taken.flat()).toEqual(burst);
});

it("nothing is taken after the end", async () => {
  const { taken, heard } = backlog();
  heard.add(numbered(3_000));
  await nextTurn();
  heard.end();
  await nextTurn();
  await nextTurn();
  expect(taken).toHaveLength(1);
});

it("a share is a hundred, or of very many a sixteenth, so that no backlog grows without end", () => {
  expect([1, 100, 1_600, 1_601, 160_000].map(shareOf)).toEqual([100, 100, 100, 101, 10_000]);
});

it("all of a list is taken in shares, and of an empty one nothing", async () => {
  const shares: number[][] = [];
  const all = Array.from({ length: 250 }, (_, n) => n);
  await inShares(all, (share) => shares.push(share));
  expect(shares.map(({ length }) => length)).toEqual([100, 100, 50]);
  expect(shares.flat()).toEqual(all);
  await inShares([], (share) => shares.push(share));
  expect(shares).toHaveLength(3);
});
