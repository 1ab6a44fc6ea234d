import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Gives the work a folder of its own, for its owner alone, whose name begins with `prefix`. The folder is gone
 * afterwards, also when the work fails or is told to stop; only a process that is killed leaves it behind.
 */
export async function inScratch<T>(
  prefix: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(prefix);
  const stop = () => {
    rmSync(folder, { recursive: true, force: true });
    process.exit(1);
  };
  for (const signal of signals) process.once(signal, stop);
  try {
    return await work(folder);
  } finally {
    for (const signal of signals) process.off(signal, stop);
    await rm(folder, { recursive: true, force: true });
  }
}
