import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { testDatabase, testRedis } from "../../support/testStores.ts";

/** Where one installation keeps everything, and what each of its processes must be told of it. */
export interface Store {
  name: "embedded" | "shared";
  /** The environment of the n-th process. */
  envOf(process: number): Record<string, string>;
  /** Removes everything; every process must have ended. */
  end(): Promise<void>;
}

export async function temporaryDataDir(): Promise<{ path: string; end: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), "trivium-proof-"));
  return { path, end: () => rm(path, { recursive: true, force: true }) };
}

/** SQLite in a folder: one process. */
export async function embeddedStore(): Promise<Store> {
  const { path, end } = await temporaryDataDir();
  return { name: "embedded", envOf: () => ({ DATA_DIR: path }), end };
}

/** A database of its own in PostgreSQL, and Redis: any number of processes. */
export async function sharedStore(): Promise<Store> {
  const [database, redis, folder] = await Promise.all([
    testDatabase(),
    testRedis(),
    temporaryDataDir(),
  ]);
  const addresses = { DATABASE_URL: database, REDIS_URL: redis };
  const envOf = (process: number) => ({ ...addresses, DATA_DIR: join(folder.path, `${process}`) });
  return { name: "shared", envOf, end: folder.end };
}

export const newStore = { embedded: embeddedStore, shared: sharedStore };
