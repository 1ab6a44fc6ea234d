import { parseArgs } from "node:util";
import { Refused } from "./refused.ts";

/** What may stand behind a command. */
export interface Expected<Switch extends string, Option extends string> {
  usage: string;
  /** Names of what has to be there, in order, as the usage calls them. */
  positionals: string[];
  /** `--name`. */
  switches?: readonly Switch[];
  /** `--name VALUE`. */
  options?: readonly Option[];
}

export interface Arguments<Switch extends string, Option extends string> {
  positionals: string[];
  has(name: Switch): boolean;
  valueOf(name: Option): string | undefined;
}

/** Throws `Refused` with the usage when something else was typed. */
export function argumentsOf<Switch extends string = never, Option extends string = never>(
  args: string[],
  expected: Expected<Switch, Option>,
): Arguments<Switch, Option> {
  const { usage, positionals, switches = [], options = [] } = expected;
  const refuse = (why: string) => new Refused(`${why}\nusage: ${usage}`, { exitCode: 2 });
  const typed = parsed(args, switches, options);
  if (typeof typed === "string") throw refuse(typed);
  const missing = positionals[typed.positionals.length];
  if (missing !== undefined) throw refuse(`${missing} is missing`);
  const surplus = typed.positionals[positionals.length];
  if (surplus !== undefined) throw refuse(`there is no place for "${surplus}"`);
  return {
    positionals: typed.positionals,
    has: (name) => typed.values[name] === true,
    valueOf(name) {
      const value = typed.values[name];
      return typeof value === "string" ? value : undefined;
    },
  };
}

interface Typed {
  positionals: string[];
  values: Partial<Record<string, unknown>>;
}

/** Or in a sentence why it cannot be parsed. */
function parsed(
  args: string[],
  switches: readonly string[],
  values: readonly string[],
): Typed | string {
  const options: Record<string, { type: "boolean" | "string" }> = {};
  for (const name of switches) options[name] = { type: "boolean" };
  for (const name of values) options[name] = { type: "string" };
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return error.message.split(/[.\n]/)[0] ?? error.message; // What follows explains how to write "--".
  }
}
