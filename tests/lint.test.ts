import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { z } from "zod";
import { lintBreaches } from "./support/lintBreaches.ts";

const root = resolve(import.meta.dirname, "..");
const report = z.object({
  diagnostics: z.array(z.object({ code: z.string(), filename: z.string() })),
});

/** Every breach is written as a file of its own into an empty repository, which is then linted once. */
describe("lint", () => {
  const folder = mkdtempSync(join(tmpdir(), "trivium-lint-"));
  let found: string[] = [];

  beforeAll(() => {
    for (const name of ["oxlint.config.ts", "tsconfig.json", "package.json"]) {
      cpSync(join(root, name), join(folder, name));
    }
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    for (const { path, text } of lintBreaches) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const oxlint = join(root, "node_modules/.bin/oxlint");
    const args = ["--format=json", "shared", "server", "client", "tests"];
    const { stdout } = spawnSync(process.execPath, [oxlint, ...args], {
      cwd: folder,
      encoding: "utf8",
    });
    const { diagnostics } = report.parse(JSON.parse(stdout));
    found = diagnostics.map(({ code, filename }) => `${filename} ${code}`);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(lintBreaches.filter(({ rule }) => rule !== null))("refuses $why", ({ path, rule }) => {
    expect(found).toContainEqual(expect.stringMatching(`^${path} .*\\(${rule}\\)$`));
  });

  it.each(lintBreaches.filter(({ rule }) => rule === null))("allows $why", ({ path }) => {
    expect(found.filter((line) => line.startsWith(`${path} `))).toEqual([]);
  });
});
