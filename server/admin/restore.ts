import { randomBytes } from "node:crypto";
import { existsSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { makeDataDir } from "../dataDir.ts";
import type { Db } from "../db/schema.ts";
import type { Env } from "../env.ts";
import { argumentsOf } from "./arguments.ts";
import { refuseOwnFile } from "./backup.ts";
import { contentsOf, inWords } from "./contents.ts";
import { openInstallation, placeOf, type Place } from "./installation.ts";
import type { Means } from "./means.ts";
import { Refused, type ExitCode } from "./refused.ts";
import { replaceInPostgres } from "./replaceInPostgres.ts";
import { replaceInSqlite } from "./replaceInSqlite.ts";
import { inScratch } from "./scratch.ts";
import { stage } from "./stage.ts";

export const restoreUsage = "restore FILE [--yes] [--even-damaged]";

/**
 * Replaces everything in the installation, embedded or PostgreSQL, by what a backup of this or an older version holds,
 * in one transaction: it is all done or nothing is. Running servers notice the new generation and read anew.
 */
export async function restore(
  args: string[],
  env: Env,
  { terminal, clock }: Means,
): Promise<ExitCode> {
  const asked = argumentsOf(args, {
    usage: restoreUsage,
    switches: ["yes", "even-damaged"],
    positionals: ["FILE"],
  });
  const file = resolve(asked.positionals[0] ?? "");
  const place = placeOf(env);
  if (!existsSync(file)) throw new Refused(`there is no file ${file}`);
  if (!statSync(file).isFile()) throw new Refused(`${file} is no file`);
  refuseOwnFile(file, place);
  return inScratch<ExitCode>(await scratchPrefix(place), async (folder) => {
    const staging = {
      evenDamaged: asked.has("even-damaged"),
      foundAt: clock.now().toISOString(),
      terminal,
    };
    const staged = await stage(file, folder, staging);
    const db = await openInstallation(place, { mayMake: true });
    try {
      if (!asked.has("yes")) await refuseToReplace(db, inWords(staged.contents));
      const generation = randomBytes(16).toString("hex");
      const replace = {
        staged: staged.file,
        generation,
        onProgress: terminal.working("Restoring"),
      };
      if (place.kind === "sqlite") await replaceInSqlite(db, replace);
      else await replaceInPostgres(db, replace);
    } finally {
      await db.destroy();
    }
    terminal.say(`Restored ${inWords(staged.contents)}.`);
    return 0;
  });
}

async function refuseToReplace(db: Db, by: string): Promise<void> {
  const contents = await contentsOf(db);
  if (contents.workshops === 0) return;
  const lines = [
    `the installation holds ${inWords(contents)};`,
    `restore would replace all of it by ${by}.`,
    "Nothing was changed. Say --yes to replace it, and make a backup of it before.",
  ];
  throw new Refused(lines.join("\n"), { exitCode: 2 });
}

/** On the disk of the installation, where there must be room for it anyway. */
async function scratchPrefix(place: Place): Promise<string> {
  if (place.kind === "postgres") return join(tmpdir(), "trivium-restore-");
  await makeDataDir(place.dataDir);
  return join(place.dataDir, "restore-");
}
