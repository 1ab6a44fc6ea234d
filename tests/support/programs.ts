import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // Not there, or not ours to run: the next candidate is asked.
  }
}

/** Where a program of this name is in the folders of PATH, in their order. */
export function onPath(name: string, path = process.env["PATH"] ?? ""): string[] {
  const folders = path.split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, name)).filter(isExecutable);
}

export const mayInstallPackages = (): boolean =>
  process.getuid?.() === 0 && isExecutable("/usr/bin/apt-get");

/** Debian's. */
export function installPackages(...packages: string[]): void {
  run("apt-get", ["update"]);
  run("apt-get", ["install", "-y", ...packages]);
}

/** Prints as it goes. Whether it helped is seen by looking again. */
export function run(program: string, args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync(program, args, { stdio: "inherit", env });
}
