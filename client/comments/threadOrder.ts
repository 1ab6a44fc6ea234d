import type { BlockId, Template } from "#shared/template.ts";
import { lanesOf } from "#shared/template.ts";
import type { Thread, ThreadId } from "#shared/thread.ts";
import type { WordsFound } from "./threadWords.ts";

export interface BlockThreads {
  blockId: BlockId;
  threads: Thread[];
}

/**
 * Threads as one meets them when reading the canvas: by block, then by lane, then by where their words stand. Threads
 * whose words are lost or not looked up yet come after those, threads on a whole block last; equals by age.
 * Blocks without threads are left out.
 */
export function threadsByBlock(
  template: Template,
  threads: readonly Thread[],
  found: Record<ThreadId, WordsFound>,
): BlockThreads[] {
  return template.blocks.flatMap((block) => {
    const lanes = lanesOf(template, block);
    const rank = (thread: Thread): [number, number, string] => {
      const words = found[thread.id];
      const lane = thread.lane === undefined ? lanes.length : lanes.indexOf(thread.lane);
      const position =
        words && words.state !== "lost"
          ? words.from
          : thread.quote
            ? Number.MAX_SAFE_INTEGER
            : Infinity;
      return [lane, position, thread.comments[0]?.at ?? ""];
    };
    const ofBlock = threads
      .filter(({ blockId }) => blockId === block.id)
      .map((thread) => ({ thread, rank: rank(thread) }))
      .toSorted((a, b) => compare(a.rank, b.rank))
      .map(({ thread }) => thread);
    return ofBlock.length === 0 ? [] : [{ blockId: block.id, threads: ofBlock }];
  });
}

function compare(a: [number, number, string], b: [number, number, string]): number {
  if (a[0] !== b[0]) return a[0] - b[0];
  if (a[1] !== b[1]) return a[1] < b[1] ? -1 : 1;
  return a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0;
}
