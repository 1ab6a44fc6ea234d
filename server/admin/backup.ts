import { existsSync, realpathSync } from "node:fs";
import { rename } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Env } from "../env.ts";
import { argumentsOf } from "./arguments.ts";
import { inWords } from "./contents.ts";
import { hasDamage } from "./inspectAll.ts";
import { placeOf, type Place } from "./installation.ts";
import type { Means } from "./means.ts";
import { Refused, type ExitCode } from "./refused.ts";
import { reportOf } from "./report.ts";
import { inScratch } from "./scratch.ts";
import { syncToDisk } from "./singleFile.ts";
import { writeBackup } from "./writeBackup.ts";

export const backupUsage = "backup FILE [--force]";

/**
 * Writes everything, as it stands at one moment, into a new SQLite file, whatever database the installation uses and
 * however much is written meanwhile. FILE is there when all of it is, checked and on disk, or not at all.
 */
export async function backup(args: string[], env: Env, { terminal }: Means): Promise<ExitCode> {
  const asked = argumentsOf(args, {
    usage: backupUsage,
    switches: ["force"],
    positionals: ["FILE"],
  });
  const file = resolve(asked.positionals[0] ?? "");
  const place = placeOf(env);
  const refuseUnfit = () => {
    if (!existsSync(dirname(file))) throw new Refused(`there is no folder ${dirname(file)}`);
    refuseOwnFile(file, place);
    if (existsSync(file) && !asked.has("force")) {
      throw new Refused(`${file} is there already: name another file, or say --force`);
    }
  };
  refuseUnfit();
  return inScratch(`${file}.partial-`, async (folder) => {
    const { contents, findings } = await writeBackup(place, join(folder, "backup"), terminal);
    await syncToDisk(join(folder, "backup"));
    refuseUnfit();
    await rename(join(folder, "backup"), file);
    await syncToDisk(dirname(file));
    terminal.say(`${basename(file)}: ${inWords(contents)}.`);
    if (!hasDamage(findings)) return 0;
    for (const line of reportOf(findings)) terminal.note(line);
    terminal.note("The backup is complete, with the damage that the installation has: see verify.");
    return 1;
  });
}

/** The database and what SQLite puts beside it are the last things to write a backup over, with --force or without. */
export function refuseOwnFile(file: string, place: Place): void {
  if (place.kind !== "sqlite" || !existsSync(place.dataDir)) return;
  const isInside = realpathSync(dirname(file)) === realpathSync(place.dataDir);
  if (isInside && /^trivium\.(sqlite|lock)/.test(basename(file))) {
    throw new Refused(`${file} is the installation's own`);
  }
}
