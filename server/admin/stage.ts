import { existsSync } from "node:fs";
import { chmod, copyFile, stat, truncate } from "node:fs/promises";
import { join } from "node:path";
import { sqliteCodeOf } from "../db/refusedWrite.ts";
import { openSqlite } from "../db/open.ts";
import type { Db } from "../db/schema.ts";
import { contentsOf, type Contents } from "./contents.ts";
import { declaredBytes } from "./declaredBytes.ts";
import { hasDamage, inspectAll, type CanvasFinding, type Findings } from "./inspectAll.ts";
import { ageOfFile, openAsItIs, refusalOf } from "./installation.ts";
import { problemsOfFile } from "./problemsOfFile.ts";
import { Refused } from "./refused.ts";
import { setAside } from "./repair.ts";
import { reportOf } from "./report.ts";
import { salvage } from "./salvage.ts";
import { inOneFile } from "./singleFile.ts";
import type { Terminal } from "./terminal.ts";
import { whileOpen } from "./whileOpen.ts";

/** A backup made ready to be put into an installation: a sound file in the newest layout. */
export interface Staged {
  file: string;
  contents: Contents;
}

export interface Staging {
  /** Whether to take what is sound of a damaged backup, and say what is lost. */
  evenDamaged: boolean;
  /** When what is damaged counts as found. */
  foundAt: string;
  terminal: Terminal;
}

/**
 * Copies a backup into the folder, brings the copy to the newest layout and reads all of it. The backup itself is only
 * read. Throws `Refused` when it is no backup, one of a newer version, or damaged.
 */
export async function stage(backup: string, folder: string, staging: Staging): Promise<Staged> {
  const copy = join(folder, "copy");
  const cutOff = await copyWhole(backup, copy);
  const age = await ageOfBackup(backup, copy);
  if (age === "foreign") throw new Refused(`${backup} is no backup of Trivium`);
  if (age === "newer") throw refusalOf(age, backup);
  const file = await soundFile(backup, { copy, cutOff }, folder, staging);
  return whileOpen(await openSqlite(file), async (db) => {
    await inOneFile(db);
    const findings = await inspectAll(db, staging.terminal.working("Reading the backup"));
    if (findings.canvasFindings.some(isLeftOut)) await leaveOut(db, backup, findings, staging);
    else if (hasDamage(findings)) reportOf(findings).forEach(staging.terminal.note);
    return { file, contents: await contentsOf(db) };
  });
}

/** With what SQLite may have left beside it, and as long as it says it is; answers how it was cut off, if it was. */
async function copyWhole(backup: string, copy: string): Promise<string | null> {
  await copyFile(backup, copy);
  await chmod(copy, 0o600);
  if (existsSync(`${backup}-wal`)) await copyFile(`${backup}-wal`, `${copy}-wal`);
  const { size } = await stat(copy);
  const declared = await declaredBytes(copy);
  if (size >= declared || existsSync(`${copy}-wal`)) return null;
  await truncate(copy, declared); // SQLite reads nothing at all of a file that is shorter than it says.
  return `it is cut off: ${size} of ${declared} bytes are there`;
}

async function ageOfBackup(backup: string, copy: string) {
  try {
    return await ageOfFile(copy);
  } catch (error) {
    const code = sqliteCodeOf(error);
    if (code === notADatabase) return "foreign";
    if (code === corrupt) throw new Refused(`${backup} is damaged and cannot be read at all`);
    throw error;
  }
}

const corrupt = 11;
const notADatabase = 26;

/** The copy itself, or another one with what could be read of it. */
async function soundFile(
  backup: string,
  { copy, cutOff }: { copy: string; cutOff: string | null },
  folder: string,
  { evenDamaged, terminal }: Staging,
): Promise<string> {
  const found = await whileOpen(openAsItIs(copy), problemsOfFile);
  const problems = [...(cutOff === null ? [] : [cutOff]), ...found];
  if (problems.length === 0) return copy;
  if (!evenDamaged) throw damagedBackup(backup, problems);
  const sound = join(folder, "sound");
  for (const line of [...problems, ...salvage(copy, sound)]) terminal.note(line);
  return sound;
}

/** What is merely missing in a canvas cannot be left out, and would not come back either if the backup were refused. */
const isLeftOut = (finding: CanvasFinding): boolean =>
  finding.kind === "unreadable" || finding.inspection.damaged.length > 0;

async function leaveOut(
  db: Db,
  backup: string,
  findings: Findings,
  { evenDamaged, foundAt, terminal }: Staging,
): Promise<void> {
  if (!evenDamaged) throw damagedBackup(backup, reportOf(findings));
  for (const line of reportOf(findings)) terminal.note(line);
  await db.transaction().execute(async (tx) => {
    for (const finding of findings.canvasFindings) {
      if (finding.kind === "unreadable") continue; // A salvaged file has none.
      await setAside(tx, finding.canvasId, finding.inspection.damaged, foundAt);
    }
  });
}

function damagedBackup(backup: string, problems: readonly string[]): Refused {
  const lines = problems.map((problem) => `  ${problem}`);
  return new Refused(
    [
      `${backup} is damaged:`,
      ...lines,
      "Nothing was changed. --even-damaged takes what is sound.",
    ].join("\n"),
  );
}
