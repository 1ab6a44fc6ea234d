import { useMemo } from "react";
import { useShallow } from "zustand/react/shallow";
import type { BlockId } from "#shared/template.ts";
import type { Thread } from "#shared/thread.ts";
import { useRecords } from "../records/canvasRecords.ts";
import { threadsByBlock, type BlockThreads } from "./threadOrder.ts";
import { useThreadWords } from "./threadWords.ts";

export type ThreadFilter = Thread["status"];

/** The threads of one status in reading order; the same array while neither they nor their order change. */
export function useThreads(status: ThreadFilter): BlockThreads[] {
  const template = useRecords((records) => records.template);
  const threads = useRecords((records) => records.threads);
  const ofStatus = useMemo(
    () => Object.values(threads).filter((thread) => thread.status === status),
    [threads, status],
  );
  // Positions change with every keystroke, the order hardly ever.
  const order = useThreadWords(
    useShallow((found) =>
      threadsByBlock(template, ofStatus, found).flatMap((block) =>
        block.threads.map(({ id }) => id),
      ),
    ),
  );
  return useMemo(
    () =>
      order.reduce<BlockThreads[]>((groups, id) => {
        const thread = threads[id];
        if (!thread) return groups;
        const last = groups.at(-1);
        if (last?.blockId === thread.blockId) last.threads.push(thread);
        else groups.push({ blockId: thread.blockId, threads: [thread] });
        return groups;
      }, []),
    [order, threads],
  );
}

/** How many threads of each status there are. */
export function useThreadCounts(): Record<ThreadFilter, number> {
  const open = useRecords(({ threads }) => countOf(threads, "open"));
  const resolved = useRecords(({ threads }) => countOf(threads, "resolved"));
  return { open, resolved };
}

/** How many open threads a block has. */
export function useOpenThreads(blockId: BlockId): number {
  return useRecords(
    ({ threads }) =>
      Object.values(threads).filter(
        (thread) => thread.blockId === blockId && thread.status === "open",
      ).length,
  );
}

function countOf(threads: Record<string, Thread>, status: ThreadFilter): number {
  return Object.values(threads).filter((thread) => thread.status === status).length;
}
