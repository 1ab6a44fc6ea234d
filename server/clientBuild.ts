import { readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";

/** What the built client is made from, beside the packages. */
const sources = ["client", "shared", "vite.config.ts", "package.json"];

/**
 * Builds the client into `dist` when it is missing or older than what it is made from, which a glance at the files'
 * times tells. It is built aside and then put in place: a build that is cut off leaves no half page behind.
 */
export async function buildClientIfOutdated(root: string): Promise<void> {
  const newest = Math.max(
    ...(await Promise.all(sources.map((name) => newestChange(join(root, name))))),
  );
  const built = await changeTime(join(root, "dist", "index.html"));
  if (built !== null && built >= newest) return;
  process.stderr.write("Building the page …\n");
  await buildClient(root);
}

async function buildClient(root: string): Promise<void> {
  const startedAt = new Date();
  const { build } = await import("vite");
  const aside = join(root, "node_modules", `.trivium-page-${process.pid}`);
  await build({
    root: join(root, "client"),
    configFile: join(root, "vite.config.ts"),
    logLevel: "silent",
    build: { outDir: aside, emptyOutDir: true },
  });
  // What changed while it was being built is newer than the build.
  await utimes(join(aside, "index.html"), startedAt, startedAt);
  await putInPlace(aside, join(root, "dist"));
}

/** Two starts at once build twice from the same sources, so whichever comes first is as good. */
async function putInPlace(aside: string, dist: string): Promise<void> {
  await rm(dist, { recursive: true, force: true });
  try {
    await rename(aside, dist);
  } catch (error) {
    if ((await changeTime(join(dist, "index.html"))) === null) throw error;
    await rm(aside, { recursive: true, force: true });
  }
}

/** The time of the newest file at or below a path in ms; 0 when there is none. */
async function newestChange(path: string): Promise<number> {
  const own = await changeTime(path);
  if (own === null) return 0;
  const entries = (await stat(path)).isDirectory()
    ? await readdir(path, { recursive: true, withFileTypes: true })
    : [];
  const times = await Promise.all(
    entries.map((entry) => changeTime(join(entry.parentPath, entry.name))),
  );
  return Math.max(own, ...times.map((time) => time ?? 0));
}

async function changeTime(path: string): Promise<number | null> {
  const stats = await stat(path).catch(() => null); // Not there, or gone since it was listed.
  return stats?.mtimeMs ?? null;
}
