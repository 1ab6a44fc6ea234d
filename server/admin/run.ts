import { CannotStart } from "../cannotStart.ts";
import { parseEnv, type Env } from "../env.ts";
import { backup, backupUsage } from "./backup.ts";
import { exportCanvas, exportUsage } from "./exportCanvas.ts";
import type { Means } from "./means.ts";
import { Refused, type ExitCode } from "./refused.ts";
import { restore, restoreUsage } from "./restore.ts";
import { sentenceOf } from "./sentenceOf.ts";
import { verify, verifyUsage } from "./verify.ts";

type Command = (args: string[], env: Env, means: Means) => Promise<ExitCode>;

const commands = new Map<string, Command>([
  ["backup", backup],
  ["restore", restore],
  ["verify", verify],
  ["export", exportCanvas],
]);

const usages = [backupUsage, restoreUsage, verifyUsage, exportUsage];
const usage = ["usage: npm run trivium -- COMMAND", ...usages].join("\n  ");

/** Runs what was typed, a command and its arguments. Whatever goes wrong is said, and told by the exit code. */
export async function run(
  [name = "", ...args]: string[],
  variables: Record<string, string | undefined>,
  means: Means,
): Promise<ExitCode> {
  try {
    if (["help", "--help"].includes(name) || args.includes("--help")) {
      means.terminal.say(usage);
      return 0;
    }
    const command = commands.get(name);
    if (!command) throw new Refused(usage, { exitCode: 2 });
    const env = parseEnv(variables);
    if (!env.ok) throw new Refused(env.error);
    return await command(args, env.value, means);
  } catch (error) {
    means.terminal.note(whyNot(name, error));
    return error instanceof Refused ? error.exitCode : 1;
  }
}

function whyNot(name: string, error: unknown): string {
  if (error instanceof Refused || error instanceof CannotStart) return error.message;
  const sentence = sentenceOf(error);
  if (sentence !== null) return `${name}: ${sentence}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
