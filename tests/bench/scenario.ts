import type { ContenderName, Venue, VenueNeeds } from "./contenders/contender.ts";

/** A figure that a scenario takes of every contender. */
export interface Metric {
  key: string;
  label: string;
  unit: string;
  better: "lower" | "higher";
  goals?: Goal[];
}

/** What is wanted of ours: as a ratio to another's figure of the same run, or of the figure itself. */
export type Goal =
  | { against: "relay" | "best peer"; atMost: number }
  | { against: "best peer"; atLeast: number }
  | { against: "itself"; atMost: number }
  | { against: "itself"; atLeast: number };

export type Size = "full" | "quick";

/** What a scenario works with. */
export interface Stage {
  size: Size;
  venue(needs: Omit<VenueNeeds, "scratch">): Promise<Venue>;
}

/** What one run of a scenario says of one contender. A figure that could not be taken is left out or NaN. */
export interface Reading {
  figures: Record<string, number>;
  /** The load was at its own limit, so the figures say less about the server. */
  isLimitedByLoad: boolean;
  /** What else should be known, for the raw numbers. */
  remarks: string[];
}

export interface Scenario {
  name: string;
  /** What happens in it, in one or two sentences. */
  about: string;
  metrics: Metric[];
  contenders: readonly ContenderName[];
  measure(stage: Stage): Promise<Reading>;
}
