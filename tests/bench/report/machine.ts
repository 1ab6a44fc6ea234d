import { statfs } from "node:fs/promises";
import { cpus, release, tmpdir, totalmem, type } from "node:os";

/** What the figures hang on, without anything that names the machine. */
export interface Machine {
  cores: number;
  processor: string;
  memoryGB: number;
  system: string;
  node: string;
  /** Of the folder in which servers keep their data: where it is memory, full sync costs nothing. */
  fileSystem: string;
}

const fileSystems: Record<number, string> = {
  0xef53: "ext4",
  0x58465342: "xfs",
  0x9123683e: "btrfs",
  0x794c7630: "overlay",
  0x01021994: "tmpfs (memory: syncing is free)",
};

export const machineText = (machine: Machine): string =>
  `${machine.cores} cores (${machine.processor}) shared by server and load, ${machine.memoryGB} GB, ${machine.system}, ` +
  `Node ${machine.node}, data on ${machine.fileSystem}.`;

export async function thisMachine(): Promise<Machine> {
  const { type: kind } = await statfs(tmpdir());
  return {
    cores: cpus().length,
    processor: cpus()[0]?.model.trim() ?? "unknown",
    memoryGB: Math.round(totalmem() / 1e9),
    system: `${type()} ${release().split("-")[0] ?? ""}`,
    node: process.version,
    fileSystem: fileSystems[kind] ?? `type 0x${kind.toString(16)}`,
  };
}
