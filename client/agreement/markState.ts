import type { BlockState } from "#shared/agreement.ts";

/** How a block stands, as it is marked: a written block with open threads is under discussion. */
export type MarkState = BlockState | "discussed";

export function markStateOf(state: BlockState, openThreads: number): MarkState {
  return state === "written" && openThreads > 0 ? "discussed" : state;
}
