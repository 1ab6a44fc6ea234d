import { execFile } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { promisify } from "node:util";
import { waitUntil } from "../load/clock.ts";
import { plainDialect } from "../load/dialect.ts";
import type { Cluster, Venue, VenueNeeds } from "./contender.ts";
import { ServerProcess } from "./serverProcess.ts";

/** Members who share the sockets among them. One person may have many pages open. */
const people = 40;

const seed = join(import.meta.dirname, "seedWorkshop.ts");

interface Seeded {
  cookies: string[];
  canvasIds: string[];
}

/** The product, started as `npm start` does, with everything on that it promises. */
export async function triviumVenue(
  checkout: string,
  { rooms, scratch, cluster }: VenueNeeds,
): Promise<Venue> {
  const dataDir = join(scratch, "data");
  await mkdir(dataDir, { recursive: true });
  const env = { ...storesOf(cluster), DATA_DIR: dataDir, LOG_LEVEL: "silent" };
  const { cookies, canvasIds } = await seedWorkshop(checkout, rooms, env);
  let servers: ServerProcess[] = [];

  const start = () =>
    ServerProcess.start({
      cwd: checkout,
      script: "server/main.ts",
      env,
      listening: /^Trivium is running at http:\/\/localhost:(\d+)$/,
    });
  const endAll = async (signal: "SIGTERM" | "SIGKILL") => {
    await Promise.all(servers.map((server) => server.end(signal)));
  };
  const heldByAll = async () => {
    const held = await Promise.all(servers.map((server) => server.heldBytes()));
    return held.reduce((sum, bytes) => sum + bytes, 0);
  };

  return {
    name: "trivium",
    dataDir,
    get pids() {
      return servers.map(({ pid }) => pid);
    },
    async start() {
      servers = [];
      for (let i = 0; i < (cluster?.processes ?? 1); i++) servers.push(await start());
    },
    stop: () => endAll("SIGTERM"),
    kill: () => endAll("SIGKILL"),
    rest: (room) => untilCompacted(join(dataDir, "trivium.sqlite"), canvasIds[room] ?? ""),
    heldBytes: heldByAll,
    place(room, person) {
      const dealt = cluster?.dealtBy === "person" ? person : room;
      const server = servers[dealt % servers.length];
      const canvasId = canvasIds[room];
      const cookie = cookies[person % cookies.length];
      if (server === undefined || canvasId === undefined || cookie === undefined)
        throw new Error(`there is no room ${room} for person ${person}`);
      return {
        address: { port: server.port, path: `/sync/${canvasId}`, cookie },
        dialect: plainDialect,
      };
    },
  };
}

function storesOf(cluster: Cluster | undefined): Record<string, string> {
  if (cluster === undefined) return {};
  const { databaseUrl, redisUrl } = cluster;
  return { DATABASE_URL: databaseUrl, ...(redisUrl !== null && { REDIS_URL: redisUrl }) };
}

/** Ours merges the log of a large document when its room leaves memory, half a minute after the last person. */
const compactingMs = 45_000;

async function untilCompacted(file: string, canvasId: string): Promise<void> {
  const database = new DatabaseSync(file, { readOnly: true });
  const count = database.prepare("select count(*) as loose from updates where canvas_id = ?");
  await waitUntil(() => Number(count.get(canvasId)?.["loose"]) === 0, compactingMs);
  database.close();
}

async function seedWorkshop(
  checkout: string,
  rooms: number,
  env: Record<string, string>,
): Promise<Seeded> {
  const args = [seed, checkout, String(people), String(rooms)];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout) as Seeded; // What seedWorkshop.ts prints.
}
