import { contenderNames, peerNames, type ContenderName } from "../contenders/contender.ts";
import { bestOf, ratios, spreadOf, type Spread } from "../measure/statistics.ts";
import { figuresOf, type Recording } from "../record.ts";
import type { Goal, Metric } from "../scenario.ts";

/** A goal, and where ours stands. */
export interface Judgement {
  metric: Metric;
  goal: Goal;
  limit: number;
  /** Of ours: the figure itself or its ratio to what the goal names, over the runs. */
  ours: Spread;
  /** The same of the others, where it is a ratio. */
  others: { name: ContenderName; spread: Spread }[];
  isMet: boolean;
}

export function judgementsOf(recording: Recording, metrics: readonly Metric[]): Judgement[] {
  return metrics.flatMap((metric) =>
    (metric.goals ?? []).flatMap((goal) => judge(recording, metric, goal) ?? []),
  );
}

function judge(recording: Recording, metric: Metric, goal: Goal): Judgement | null {
  const against = (name: ContenderName): Spread | null =>
    spreadAgainst(recording, metric, goal, name);
  const ours = against("trivium");
  if (ours === null) return null;
  const limit = "atMost" in goal ? goal.atMost : goal.atLeast;
  const others = goal.against === "itself" ? [] : contenderNames.filter((n) => n !== "trivium");
  return {
    metric,
    goal,
    limit,
    ours,
    others: others.flatMap((name) => {
      const spread = against(name);
      return spread === null ? [] : [{ name, spread }];
    }),
    isMet: "atMost" in goal ? ours.median <= limit : ours.median >= limit,
  };
}

function spreadAgainst(
  recording: Recording,
  metric: Metric,
  goal: Goal,
  name: ContenderName,
): Spread | null {
  const own = figuresOf(recording, name, metric.key);
  if (goal.against === "itself") return spreadOf(own.filter((figure) => figure !== undefined));
  return spreadOf(ratios(own, baseOf(recording, metric, goal.against)));
}

/** What ours is compared with, run by run. */
export function baseOf(
  recording: Recording,
  metric: Metric,
  against: "relay" | "synced relay" | "best peer",
): (number | undefined)[] {
  if (against === "relay") return figuresOf(recording, "relay", metric.key);
  if (against === "synced relay") return figuresOf(recording, "synced-relay", metric.key);
  const peers = peerNames.map((name) => figuresOf(recording, name, metric.key));
  return bestOf(peers, metric.better);
}
