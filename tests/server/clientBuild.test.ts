import { mkdir, readFile, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { buildClientIfOutdated } from "../../server/clientBuild.ts";
import { temporaryFolder } from "../support/testServer.ts";

/** A checkout with the smallest client there can be. */
async function checkout() {
  const root = await temporaryFolder();
  const source = join(root, "client", "main.js");
  await mkdir(join(root, "client"));
  await mkdir(join(root, "node_modules"));
  await writeFile(join(root, "vite.config.ts"), 'export default { root: "client" };');
  await writeFile(
    join(root, "client", "index.html"),
    '<script type="module" src="/main.js"></script>',
  );
  await writeFile(source, "document.title = 'Trivium';");
  const page = join(root, "dist", "index.html");
  const buildTime = async () => (await stat(page)).ctimeMs;
  return { root, source, page, buildTime };
}

it("builds the client when it is missing, leaves it when it is new, builds it when a source is newer", async () => {
  const { root, source, page, buildTime } = await checkout();
  await buildClientIfOutdated(root);
  expect(await readFile(page, "utf8")).toContain("/assets/index-");
  const first = await buildTime();

  await buildClientIfOutdated(root);
  expect(await buildTime()).toBe(first);

  const later = new Date(Date.now() + 60_000);
  await utimes(source, later, later);
  await buildClientIfOutdated(root);
  expect(await buildTime()).toBeGreaterThan(first);
});

it("leaves the page as it was when the sources do not build", async () => {
  const { root, source, page } = await checkout();
  await buildClientIfOutdated(root);
  const before = await readFile(page, "utf8");
  await writeFile(source, "this is not JavaScript");
  const later = new Date(Date.now() + 60_000);
  await utimes(source, later, later);
  await expect(buildClientIfOutdated(root)).rejects.toThrow("main.js");
  expect(await readFile(page, "utf8")).toBe(before);
});
