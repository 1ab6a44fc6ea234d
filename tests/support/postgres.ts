import { execFile, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import { chown, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { Client } from "pg";
import { err, ok, type Result } from "#shared/result.ts";
import { freePort, startChild, type ChildServer } from "./childServer.ts";
import { installPackages, isExecutable, mayInstallPackages, onPath } from "./programs.ts";

/** The folder of PostgreSQL's programs: that of PATH, or of the newest of Debian's packages. */
export function findPostgres(): string | null {
  const candidates = [...onPath("initdb").map(dirname), ...debianFolders()];
  return candidates.find((folder) => isExecutable(join(folder, "postgres"))) ?? null;
}

function debianFolders(root = "/usr/lib/postgresql"): string[] {
  try {
    const versions = readdirSync(root).toSorted((a, b) => Number(b) - Number(a));
    return versions.map((version) => join(root, version, "bin"));
  } catch {
    return []; // There is no such package.
  }
}

/** The folder of PostgreSQL's programs, installed first where there are none and this user may; otherwise why not. */
export function ensurePostgres(): Result<string, string> {
  if (!findPostgres() && mayInstallPackages()) {
    console.log("No PostgreSQL here: installing Debian's package postgresql.");
    installPackages("postgresql");
  }
  const found = findPostgres();
  if (found) return ok(found);
  return err(
    "The server tests need PostgreSQL's programs (initdb, postgres). There are none on PATH or in /usr/lib/postgresql, " +
      "and Debian's package postgresql could not be installed. Install PostgreSQL 13 or later.",
  );
}

export interface PostgresServer {
  /** Makes an empty database and answers its DATABASE_URL. */
  createDatabase(): Promise<string>;
  /** Stops it, cutting all connections; `crash` gives it no time to tidy up. Its data stay. */
  stop(how?: "crash"): Promise<void>;
  /** Starts it again at the same address. */
  start(): Promise<void>;
  /** Stops it and takes its data away. */
  remove(): Promise<void>;
}

/** A PostgreSQL of our own, with full sync, in a temporary folder and on a free port of 127.0.0.1. */
export async function startPostgres(): Promise<PostgresServer> {
  const programs = findPostgres();
  if (!programs) throw new Error("There is no PostgreSQL here: `npm test` says more.");
  const user = ordinaryUser();
  const folder = await mkdtemp(join(tmpdir(), "trivium-postgres-"));
  if (user) await chown(folder, user.uid, user.gid);
  const initdb = ["-D", folder, "-U", "trivium", "-A", "trust", "-E", "UTF8", "--locale=C", "-N"];
  await promisify(execFile)(join(programs, "initdb"), initdb, { cwd: "/", ...user });

  const port = await freePort();
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "lc_messages=C",
    "max_connections=200",
  ].flatMap((setting) => ["-c", setting]);
  const start = () =>
    startChild({
      command: [join(programs, "postgres"), "-D", folder, "-p", `${port}`, ...settings],
      user,
      isReady: /ready to accept connections/,
    });
  const url = (database: string) => `postgres://trivium@127.0.0.1:${port}/${database}`;

  let running: ChildServer | null = await start();
  const stop = async (how?: "crash") => {
    await running?.stop(how === "crash" ? "QUIT" : "INT");
    running = null;
  };
  return {
    stop,
    createDatabase: async () => {
      const name = `test_${randomBytes(8).toString("hex")}`;
      await ask(url("postgres"), `create database ${name}`);
      return url(name);
    },
    start: async () => void (running ??= await start()),
    remove: async () => {
      await stop();
      await rm(folder, { recursive: true });
    },
  };
}

async function ask(url: string, sql: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** PostgreSQL refuses to run as root: then it runs as the user that its package has made. */
function ordinaryUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string) =>
    Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout.trim() || Number.NaN);
  const [uid, gid] = [idOf("-u"), idOf("-g")];
  if (Number.isNaN(uid) || Number.isNaN(gid)) {
    throw new Error("PostgreSQL does not run as root, and there is no user postgres to run it as.");
  }
  return { uid, gid };
}
