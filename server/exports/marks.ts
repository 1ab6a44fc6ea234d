import type { BlockState } from "#shared/agreement.ts";
import type { Decision } from "#shared/signOff.ts";
import type { Interpretation } from "#shared/template.ts";

/** Signs that stand beside a word, never instead of one. */
export const decisionMark = { agree: "✓", reserve: "◐", object: "✕" } as const satisfies Record<
  Decision,
  string
>;

export const stateMark = {
  empty: "○",
  written: "◔",
  agreed: "●",
  objected: "✕",
  stale: "↺",
} as const satisfies Record<BlockState, string>;

export const shapeMark = {
  circle: "●",
  triangle: "▲",
  square: "■",
  diamond: "◆",
  hexagon: "⬢",
} as const satisfies Record<Interpretation["shape"], string>;
