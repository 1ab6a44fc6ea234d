import { judgementsOf } from "./judgements.ts";
import type { PlotRow } from "./plot.ts";
import type { Measured } from "./results.ts";

/** Every goal that is a ratio, with ours and the others' ratios to the same thing. */
export function plotRows(all: readonly Measured[]): PlotRow[] {
  return all.flatMap(({ scenario, recording }) =>
    judgementsOf(recording, scenario.metrics)
      .filter(({ goal }) => goal.against !== "itself")
      .map(({ metric, goal, limit, ours, others }) => ({
        label: `${scenario.name}: ${metric.label} ÷ ${goal.against}`,
        goal: limit,
        better: metric.better,
        points: [{ name: "trivium", spread: ours }, ...others],
      })),
  );
}
