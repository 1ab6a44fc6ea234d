import { lastRevealed, type PollRound, type RevealedRound } from "#shared/poll.ts";
import {
  leaningOf,
  movementOf,
  positionsOf,
  type Movement,
  type Positions,
} from "#shared/position.ts";
import type { Interpretation } from "#shared/template.ts";
import type { University } from "#shared/workshop.ts";

/** Everything that is shown of the newest revealed round. */
export interface Standing {
  round: RevealedRound;
  now: Positions;
  leaning: ReturnType<typeof leaningOf>;
  /** The round revealed before it and what moved since then; null for the first. */
  before: { round: RevealedRound; positions: Positions; moved: Map<string, Movement> } | null;
}

/** Null while no round was revealed. */
export function standingIn(
  rounds: readonly PollRound[],
  interpretations: readonly Interpretation[],
  universities: readonly University[],
): Standing | null {
  const { latest, before } = lastRevealed(rounds);
  if (!latest) return null;
  const ids = interpretations.map(({ id }) => id);
  const now = positionsOf(ids, latest.answers, universities);
  const leaning = leaningOf(ids, now);
  if (!before) return { round: latest, now, leaning, before: null };
  const earlier = positionsOf(ids, before.answers, universities);
  return {
    round: latest,
    now,
    leaning,
    before: { round: before, positions: earlier, moved: movementOf(earlier, now) },
  };
}
