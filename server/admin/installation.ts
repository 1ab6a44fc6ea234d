import { existsSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { databaseFile, isServed, makeDataDir } from "../dataDir.ts";
import { ageOf, type Age } from "../db/migrations/migrate.ts";
import { NodeSqliteDialect } from "../db/nodeSqlite.ts";
import { openSqlite } from "../db/open.ts";
import { connectPostgres, openPostgres } from "../db/openPostgres.ts";
import type { Database, Db } from "../db/schema.ts";
import type { Env } from "../env.ts";
import { Refused } from "./refused.ts";
import { whileOpen } from "./whileOpen.ts";

/** Where an installation keeps everything. */
export type Place = EmbeddedPlace | { kind: "postgres"; url: string };
export interface EmbeddedPlace {
  kind: "sqlite";
  file: string;
  dataDir: string;
}

export function placeOf({ databaseUrl, dataDir }: Env): Place {
  return databaseUrl === undefined
    ? { kind: "sqlite", file: databaseFile(dataDir), dataDir }
    : { kind: "postgres", url: databaseUrl };
}

/** A long read is no reason to give up: a person is waiting, who can. */
const patience = { size: 2, answerMs: 60 * 60 * 1_000 };

/** Longer than any write of a running server takes. */
const waitMs = 20_000;

/**
 * Opens the installation in its newest layout, beside running servers or without any. Throws `Refused` when there is
 * none, unless it may be made, and when its version is not ours and a server may be running.
 */
export async function openInstallation(place: Place, { mayMake = false } = {}): Promise<Db> {
  if (place.kind === "sqlite") return openEmbedded(place, mayMake);
  const db = connectPostgres(place.url, patience);
  const age = await ageOf(db).catch(async (error: unknown) => {
    await db.destroy();
    throw error;
  });
  if (age === "current") return db;
  await db.destroy();
  if (age === "foreign" && mayMake) return openPostgres(place.url, patience);
  if (age === "foreign")
    throw new Refused("the database at DATABASE_URL holds no tables of Trivium");
  throw refusalOf(age);
}

async function openEmbedded({ file, dataDir }: EmbeddedPlace, mayMake: boolean): Promise<Db> {
  if (!existsSync(file)) {
    if (!mayMake) throw noDatabase(file);
    await makeDataDir(dataDir);
    return openSqlite(file, { waitMs });
  }
  const age = await ageOfFile(file);
  const canBeBroughtUpToDate = age === "older" && !isServed(dataDir);
  if (age !== "current" && !canBeBroughtUpToDate) throw refusalOf(age, file);
  return openSqlite(file, { waitMs });
}

export function refusalOf(age: Exclude<Age, "current">, file = "the database"): Refused {
  switch (age) {
    case "foreign":
      return new Refused(`${file} is no database of Trivium`);
    case "newer":
      return new Refused(`${file} was written by a newer version of Trivium`);
    case "older":
      return new Refused(`${file} is of an older version: start a server of this version once`);
  }
}

export function ageOfFile(file: string): Promise<Age> {
  return whileOpen(openAsItIs(file), ageOf);
}

/** Opens the embedded installation as it is, to read it only. */
export function openExisting({ file }: EmbeddedPlace): Db {
  if (!existsSync(file)) throw noDatabase(file);
  return openAsItIs(file);
}

const noDatabase = (file: string) => new Refused(`there is no database at ${file}`);

/** Opens a SQLite file as it is, of whatever version, to read it only. */
export function openAsItIs(file: string): Db {
  const sqlite = new DatabaseSync(file, { timeout: waitMs });
  sqlite.exec("pragma query_only = on");
  return new Kysely<Database>({ dialect: new NodeSqliteDialect(sqlite) });
}

/**
 * Runs `work` on everything as it stands at one moment, however much is written meanwhile. Writers do not wait. It ends
 * with a rollback: SQLite refuses to commit after it has met a damaged page.
 */
export async function atOneMoment<T>(db: Db, work: (snapshot: Db) => Promise<T>): Promise<T> {
  const snapshot = await db
    .startTransaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute();
  try {
    return await work(snapshot);
  } finally {
    await snapshot.rollback().execute();
  }
}
