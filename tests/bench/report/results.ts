import { contenderNames, peerNames, type ContenderName } from "../contenders/contender.ts";
import { ratios, spreadOf } from "../measure/statistics.ts";
import { figuresOf, type Recording } from "../record.ts";
import type { Metric, Scenario } from "../scenario.ts";
import { baseOf, judgementsOf, type Judgement } from "./judgements.ts";
import { machineText } from "./machine.ts";
import { written, writtenSpread } from "./numbers.ts";

export const shownNames = {
  trivium: "Trivium",
  hocuspocus: "Hocuspocus 4.7.0 + SQLite",
  "y-websocket-server": "y-websocket-server 0.1.5 + LevelDB",
  relay: "bare relay",
  "synced-relay": "synced relay",
} as const satisfies Record<ContenderName, string>;

export interface Measured {
  scenario: Scenario;
  recording: Recording;
}

/** RESULTS.md. */
export function resultsText(all: readonly Measured[], plotFile: string): string {
  return [
    "# How the room server compares",
    "Written by `npm run bench`; do not edit. Every cell is the median of the runs, with the least and the most in " +
      "parentheses. Runs are interleaved, the servers shuffled in each; ratios are taken within a run. Trivium runs as " +
      "the product does, one process, every edit synced to disk before anyone hears of it. The relay forwards bytes, " +
      "knows no document and keeps nothing: it is the limit, not a peer. The synced relay does one thing more: it writes " +
      "each edit to a file and waits for the disk (fdatasync) before it forwards it, which is the limit of a server that " +
      "tells nobody what could still be lost.",
    `![Ratios of Trivium's figures to the relay's and the best peer's](${plotFile})`,
    goalsText(all),
    ...all.map(sectionText),
  ].join("\n\n");
}

function goalsText(all: readonly Measured[]): string {
  const rows = all.flatMap(({ scenario, recording }) =>
    judgementsOf(recording, scenario.metrics).map((judgement) => goalRow(scenario.name, judgement)),
  );
  return ["## Goals", "| scenario | figure | wanted | measured | |\n|---|---|---|---|---|", ...rows]
    .join("\n")
    .replace("## Goals\n", "## Goals\n\n");
}

function goalRow(name: string, { metric, goal, limit, ours, isMet }: Judgement): string {
  const sign = "atMost" in goal ? "≤" : "≥";
  const wanted =
    goal.against === "itself"
      ? `${sign} ${written(limit)} ${metric.unit}`
      : `${sign} ${written(limit)} × ${goal.against}`;
  const verdict = isMet ? "✓" : "✗";
  return `| ${name} | ${metric.label} | ${wanted} | ${writtenSpread(ours)} | ${verdict} |`;
}

function sectionText({ scenario, recording }: Measured): string {
  const { size, runs, at, machine } = recording;
  const names = scenario.contenders.filter((name) => isMeasured(recording, name));
  const bases = basesAmong(names);
  const head = ["", ...names.map((name) => shownNames[name]), ...bases.map((base) => `÷ ${base}`)];
  const rows = scenario.metrics.map((metric) => metricRow(recording, metric, names, bases));
  return [
    `## ${scenario.name}`,
    scenario.about,
    [`| ${head.join(" | ")} |`, `|${"---|".repeat(head.length)}`, ...rows].join("\n"),
    ...remarksOf(recording),
    `${runs} ${runs === 1 ? "run" : "runs"}${size === "quick" ? " in short form" : ""}, ${at.slice(0, 10)}. ${machineText(machine)}`,
  ].join("\n\n");
}

const isMeasured = ({ entries }: Recording, name: ContenderName): boolean =>
  entries.some(({ contender }) => contender === name);

type Base = "relay" | "synced relay" | "best peer";

/** What ours can be compared with. */
function basesAmong(names: ContenderName[]): Base[] {
  const hasPeer = peerNames.some((name) => names.includes(name));
  return [
    ...(names.includes("relay") ? ["relay" as const] : []),
    ...(names.includes("synced-relay") ? ["synced relay" as const] : []),
    ...(hasPeer ? ["best peer" as const] : []),
  ];
}

function metricRow(
  recording: Recording,
  metric: Metric,
  names: ContenderName[],
  bases: Base[],
): string {
  const cells = names.map((name) => {
    const figures = figuresOf(recording, name, metric.key);
    return writtenSpread(spreadOf(figures.filter((figure) => figure !== undefined)));
  });
  const ours = figuresOf(recording, "trivium", metric.key);
  const against = bases.map((base) =>
    writtenSpread(spreadOf(ratios(ours, baseOf(recording, metric, base)))),
  );
  const label = metric.unit === "" ? metric.label : `${metric.label}, ${metric.unit}`;
  return `| ${[label, ...cells, ...against].join(" | ")} |`;
}

/** Which runs failed, and which say more about the load than about the server. */
function remarksOf({ entries }: Recording): string[] {
  const failed = entries.flatMap(({ contender, run, outcome }) =>
    outcome.ok ? [] : [`- run ${run + 1} of ${shownNames[contender]} gave nothing: ${outcome.why}`],
  );
  const limited = contenderNames.flatMap((name) => {
    const count = entries.filter(
      ({ contender, outcome }) =>
        contender === name && outcome.ok && outcome.reading.isLimitedByLoad,
    ).length;
    return count === 0
      ? []
      : [`- limited by the load in ${count} of its runs: ${shownNames[name]}`];
  });
  const lines = [...failed, ...limited];
  return lines.length === 0 ? [] : [lines.join("\n")];
}
