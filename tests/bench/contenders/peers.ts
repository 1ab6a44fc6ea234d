import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { hocuspocusDialect, plainDialect } from "../load/dialect.ts";
import { sleep } from "../load/clock.ts";
import type { Place } from "../load/person.ts";
import { storedBytes } from "../measure/storedBytes.ts";
import type { ContenderName, Venue, VenueNeeds } from "./contender.ts";
import { ServerProcess } from "./serverProcess.ts";

type PeerName = Exclude<ContenderName, "trivium">;

/** The relay that syncs each edit is the relay, told to. */
const folderOf = (name: PeerName): string =>
  join(import.meta.dirname, "..", "peers", name === "synced-relay" ? "relay" : name);

/** Looks this often until nothing more is written; Hocuspocus stores at the latest 2 s after an edit. */
const lookMs = 3_000;
const looks = 20;

async function untilStored(folder: string): Promise<void> {
  let before = -1;
  for (let look = 0; look < looks; look++) {
    await sleep(lookMs);
    const bytes = await storedBytes(folder);
    if (bytes === before) return;
    before = bytes;
  }
}

/** Installs what a peer's lock file says, where it is missing. */
export function installPeer(name: PeerName): void {
  const cwd = folderOf(name);
  if (existsSync(join(cwd, "node_modules"))) return;
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status, stderr } = spawnSync("npm", args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`npm ci failed for ${name}: ${stderr}`);
}

/** One of the others. Their rooms come into being by being entered. */
export function peerVenue(name: PeerName, { scratch, stateFile }: VenueNeeds): Venue {
  let server: ServerProcess | null = null;
  const running = (): ServerProcess => {
    if (server === null) throw new Error(`${name} is not running`);
    return server;
  };
  return {
    name,
    dataDir: scratch,
    get pids() {
      return [running().pid];
    },
    async start() {
      server = await ServerProcess.start({
        cwd: folderOf(name),
        script: "server.js",
        env: {
          DATA_DIR: scratch,
          ...(name === "synced-relay" && { SYNC: "1" }),
          ...(stateFile !== undefined && { STATE_FILE: stateFile }),
        },
        listening: /^listening on (\d+)$/,
      });
    },
    stop: () => running().end("SIGTERM"),
    kill: () => running().end("SIGKILL"),
    rest: () => untilStored(scratch),
    heldBytes: () => running().heldBytes(),
    place: (room) => placeIn(name, running().port, `room-${room}`),
  };
}

function placeIn(name: PeerName, port: number, room: string): Place {
  if (name === "hocuspocus") {
    return { address: { port, path: "/", cookie: null }, dialect: hocuspocusDialect(room) };
  }
  return { address: { port, path: `/${room}`, cookie: null }, dialect: plainDialect };
}
