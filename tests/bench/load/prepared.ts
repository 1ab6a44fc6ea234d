import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";

const folder = join(import.meta.dirname, "..", "results", "prepared");

/** Where something prepared is kept; runs of a benchmark share it. */
export const preparedFile = (name: string): string => join(folder, name);

/** Makes something once and keeps it beside the results. Whoever changes how it is made changes its name. */
export function prepared<T>(name: string, make: () => T): T {
  const file = preparedFile(name);
  if (existsSync(file)) return deserialize(readFileSync(file)) as T; // Written below, by the same name.
  const made = make();
  writePrepared(name, serialize(made));
  return made;
}

/** In one step, so that what is there is whole. */
export function writePrepared(name: string, bytes: Uint8Array): string {
  mkdirSync(folder, { recursive: true });
  const file = preparedFile(name);
  writeFileSync(`${file}.${process.pid}`, bytes);
  renameSync(`${file}.${process.pid}`, file);
  return file;
}
