import { sql } from "kysely";
import { ageOf } from "../db/migrations/migrate.ts";
import { openSqlite } from "../db/open.ts";
import { makePrivateFile } from "../db/privateFile.ts";
import type { Db } from "../db/schema.ts";
import { contentsOf, type Contents } from "./contents.ts";
import { copyDatabase } from "./copyDatabase.ts";
import { inspectAll, type Findings } from "./inspectAll.ts";
import {
  atOneMoment,
  openExisting,
  openInstallation,
  refusalOf,
  type Place,
} from "./installation.ts";
import { layoutOf } from "./layout.ts";
import { Refused } from "./refused.ts";
import { inOneFile } from "./singleFile.ts";
import { differencesOf, tallyOf } from "./tally.ts";
import type { Terminal } from "./terminal.ts";
import { whileOpen } from "./whileOpen.ts";

export interface Written {
  contents: Contents;
  findings: Findings;
}

/**
 * Writes the installation as it stands at one moment to `made`, a file that is not there, and reads it all again. Throws
 * `Refused` when what is read is not what was written. Records that are damaged in the installation are so in the copy.
 */
export async function writeBackup(
  place: Place,
  made: string,
  terminal: Terminal,
): Promise<Written> {
  const source = place.kind === "sqlite" ? openExisting(place) : await openInstallation(place);
  try {
    const age = await ageOf(source);
    if (age === "current") return await copyAndCheck(source, made, terminal);
    if (age !== "older") throw refusalOf(age);
    // A backup is what one makes before a new version is started: the database itself stays as it is.
    makePrivateFile(made);
    await sql`pragma query_only = off`.execute(source); // SQLite takes it for a write, though it goes elsewhere.
    await sql`vacuum into ${made}`.execute(source);
  } finally {
    await source.destroy();
  }
  return whileOpen(await openSqlite(made), async (copy) => check(await inOneFile(copy), terminal));
}

async function copyAndCheck(source: Db, made: string, terminal: Terminal): Promise<Written> {
  const copy = await inOneFile(await openSqlite(made));
  try {
    await sql`vacuum`.execute(copy); // What is where comes first in the file: a file that is cut off can still be read.
    const tables = await layoutOf(copy);
    const read = await atOneMoment(source, (snapshot) =>
      copy
        .transaction()
        .execute((tx) => copyDatabase(snapshot, tx, tables, terminal.working("Copying"))),
    );
    const differing = differencesOf(read, await tallyOf(copy, tables));
    if (differing.length > 0) {
      throw new Refused(`the disk does not keep what is written to it: ${differing.join(", ")}`);
    }
    return await check(copy, terminal);
  } finally {
    await copy.destroy();
  }
}

async function check(copy: Db, terminal: Terminal): Promise<Written> {
  const findings = await inspectAll(copy, terminal.working("Checking"));
  const [problem] = findings.file;
  if (problem !== undefined) throw new Refused(`the backup would be damaged: ${problem}`);
  return { contents: await contentsOf(copy), findings };
}
