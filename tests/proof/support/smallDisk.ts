import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Installation } from "./installation.ts";
import type { ProductProcess } from "./productProcess.ts";
import { temporaryDataDir, type Store } from "./store.ts";

/** A store on a disk that can be filled to the last byte, and given room again, while the server runs. */
export interface SmallDisk {
  kind: "file system" | "file size limit";
  store: Store;
  /** By what the server is to be run. */
  by: readonly [program: string, ...args: string[]] | undefined;
  fill(installation: Installation): void;
  free(installation: Installation): void;
}

const megabyte = 2 ** 20;

/** A file system of its own where one may be mounted; else files that may not grow, which the system can allow again. */
export async function smallDisk(): Promise<SmallDisk> {
  const folder = await temporaryDataDir();
  const store = (end: () => Promise<void>): Store => ({
    name: "embedded",
    envOf: () => ({ DATA_DIR: folder.path }),
    end,
  });
  const mounted = spawnSync("mount", [
    "-t",
    "tmpfs",
    "-o",
    "size=8m",
    "trivium-proof",
    folder.path,
  ]);
  if (mounted.status !== 0) return limitedFiles(store(folder.end));
  const ballast = join(folder.path, "ballast");
  return {
    kind: "file system",
    by: undefined,
    store: store(async () => {
      execFileSync("umount", ["--lazy", folder.path]);
      await folder.end();
    }),
    fill: () => fillUp(ballast),
    free: () => rmSync(ballast),
  };
}

function fillUp(file: string): void {
  for (const bytes of [64 * 1024, 4096, 1]) {
    try {
      for (;;) appendFileSync(file, new Uint8Array(bytes));
    } catch (error) {
      if (!isNoSpace(error)) throw error;
    }
  }
}

const isNoSpace = (error: unknown) =>
  error instanceof Error && "code" in error && error.code === "ENOSPC";

/** A limit that a process may raise again is what `prlimit` from util-linux sets from outside. */
function limitedFiles(store: Store): SmallDisk {
  const limit = (bytes: string) => (installation: Installation) => {
    const { pid }: ProductProcess = installation.process();
    execFileSync("prlimit", ["--pid", String(pid), `--fsize=${bytes}:unlimited`]);
  };
  return {
    kind: "file size limit",
    by: undefined,
    store,
    fill: limit(String(megabyte)),
    free: limit("unlimited"),
  };
}
