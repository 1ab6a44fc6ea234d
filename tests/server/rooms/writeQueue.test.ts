import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, it } from "vitest";
import { WriteQueue } from "../../../server/rooms/writeQueue.ts";

/** A queue of numbers, and what it handed on and refused. */
function queue() {
  const delivered: number[][] = [];
  const refused: number[][] = [];
  const made = new WriteQueue<number>({
    deliver: (writes) => void delivered.push(writes),
    refused: (writes) => void refused.push(writes),
    broken: () => {},
    settled: () => {},
  });
  const push = (writes: readonly number[], commit: Promise<void>) => {
    for (const write of writes) made.push(write, commit);
  };
  return { delivered, refused, push, settled: () => made.settled() };
}

const upTo = (count: number) => Array.from({ length: count }, (_, n) => n);

it("the writes of one commit are handed on together, without waiting for the next commit", async () => {
  const { delivered, push, settled } = queue();
  const next = Promise.withResolvers<void>();
  push([1, 2], Promise.resolve());
  push([3, 4], next.promise);
  await nextTurn();
  expect(delivered).toEqual([[1, 2]]);
  next.resolve();
  await settled();
  expect(delivered).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

it("a burst is handed on a share at a time, in order, and others have their turn between any two", async () => {
  const { delivered, push, settled } = queue();
  push(upTo(3_000), Promise.resolve());
  for (let turn = 1; turn <= 5; turn += 1) {
    await nextTurn();
    expect(delivered.length).toBeLessThanOrEqual(turn + 1);
  }
  await settled();
  expect(Math.max(...delivered.map(({ length }) => length))).toBeLessThanOrEqual(200);
  expect(delivered.flat()).toEqual(upTo(3_000));
});

it("what is on disk before a failed commit is handed on, that commit and all behind it are refused at once", async () => {
  const { delivered, refused, push, settled } = queue();
  push([1], Promise.resolve());
  push([2, 3], Promise.reject(new Error("full")));
  push([4], Promise.resolve());
  await settled();
  expect(delivered).toEqual([[1]]);
  expect(refused).toEqual([[2, 3, 4]]);
  push([5], Promise.resolve());
  await settled();
  expect(delivered).toEqual([[1], [5]]);
});
