import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { contenderNames, type ContenderName } from "./contenders/contender.ts";
import type { Size } from "./scenario.ts";

export interface Options {
  /** Names of scenarios; all when none is named. */
  scenarios: string[];
  contenders: ContenderName[];
  runs: number;
  size: Size;
  /** The checkout of Trivium that is measured; this one unless another is named. */
  checkout: string;
}

export const usage =
  "npm run bench [-- scenario … --runs N --quick --contenders trivium,relay --trivium FOLDER]";

/** Throws with what is wrong. */
export function readOptions(args: string[]): Options {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      runs: { type: "string" },
      quick: { type: "boolean", default: false },
      contenders: { type: "string", default: contenderNames.join(",") },
      trivium: { type: "string", default: resolve(import.meta.dirname, "../..") },
    },
  });
  const runs = Number(values.runs ?? (values.quick ? 1 : 3));
  if (!Number.isInteger(runs) || runs < 1) throw new Error("--runs is a number from 1");
  const chosen = values.contenders.split(",");
  const unknown = chosen.find((name) => !contenderNames.some((known) => known === name));
  if (unknown !== undefined) throw new Error(`there is no contender ${unknown}`);
  return {
    scenarios: positionals,
    contenders: contenderNames.filter((name) => chosen.includes(name)),
    runs,
    size: values.quick ? "quick" : "full",
    checkout: resolve(values.trivium),
  };
}
