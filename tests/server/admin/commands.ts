import { readFileSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Db } from "../../../server/db/schema.ts";
import { placeOf, openInstallation } from "../../../server/admin/installation.ts";
import type { ExitCode } from "../../../server/admin/refused.ts";
import { run } from "../../../server/admin/run.ts";
import { terminalOf } from "../../../server/admin/terminal.ts";
import { databaseFile } from "../../../server/dataDir.ts";
import { parseEnv, type Env } from "../../../server/env.ts";
import { fakeClock } from "../../support/fakeClock.ts";
import { temporaryFolder } from "../../support/temporaryFolder.ts";

/** Where an installation is: a folder, or a PostgreSQL database. */
export type At = { dataDir: string } | { databaseUrl: string };

export interface Ended {
  code: ExitCode;
  /** What it was asked for, and what it said about it. */
  out: string;
  err: string;
}

/** Runs an administration command as the command line does. */
export async function trivium(at: At, ...typed: string[]): Promise<Ended> {
  const [out, err] = [new Written(), new Written()];
  const means = { terminal: terminalOf(out, err), clock: fakeClock() };
  const code = await run(typed, await variablesOf(at), means);
  return { code, out: out.text, err: err.text };
}

class Written {
  text = "";
  write(text: string): void {
    this.text += text;
  }
}

export async function variablesOf(at: At): Promise<Record<string, string>> {
  if ("dataDir" in at) return { DATA_DIR: at.dataDir };
  return { DATA_DIR: await temporaryFolder(), DATABASE_URL: at.databaseUrl };
}

async function envOf(at: At): Promise<Env> {
  const env = parseEnv(await variablesOf(at));
  if (!env.ok) throw new Error(env.error);
  return env.value;
}

/** The installation's database, closed when the test ends. */
export async function databaseAt(at: At): Promise<Db> {
  const db = await openInstallation(placeOf(await envOf(at)), { mayMake: true });
  onTestFinished(() => db.destroy());
  return db;
}

/** A file in a folder that is gone after the test. */
export async function temporaryFile(name = "backup.sqlite"): Promise<string> {
  return join(await temporaryFolder(), name);
}

/** Runs statements on the database of a folder, or on a file, past Trivium. */
export function alter(where: { dataDir: string } | string, statements: string): void {
  const file = typeof where === "string" ? where : databaseFile(where.dataDir);
  const sqlite = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  sqlite.exec(statements);
  sqlite.close();
}

/** Makes a page in the middle of a table unreadable, as a bad sector does. Nothing may have the file open. */
export function overwritePage(file: string, table: string): void {
  const sqlite = new DatabaseSync(file);
  const { root = 0 } =
    sqlite.prepare("select rootpage as root from sqlite_schema where name = ?").get(table) ?? {};
  sqlite.close();
  const bytes = readFileSync(file);
  const pageBytes = bytes.readUInt16BE(16);
  const start = (page: number) => (page - 1) * pageBytes;
  // https://sqlite.org/fileformat2.html#b_tree_pages: an interior page lists its children, each before a key.
  const cells = bytes.readUInt16BE(start(Number(root)) + 3);
  const cell = bytes.readUInt16BE(start(Number(root)) + 12 + 2 * Math.floor(cells / 2));
  const child = bytes.readUInt32BE(start(Number(root)) + cell);
  bytes.fill(0, start(child), start(child) + pageBytes);
  writeFileSync(file, bytes);
}
