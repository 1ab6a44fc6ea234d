import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { createInterface } from "node:readline";
import { expect, it, onTestFinished } from "vitest";
import { createCanvas, createWorkshop } from "../support/builders.ts";
import { FakeClient } from "../support/fakeClient.ts";
import { TestBrowser } from "../support/testBrowser.ts";
import { temporaryFolder, testServer, type TestServer } from "../support/testServer.ts";

const root = join(import.meta.dirname, "..", "..");

function run(script: string, args: string[], env: Record<string, string>) {
  const child = spawn(process.execPath, [join(root, script), ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const lines: string[] = [];
  const output = createInterface(child.stdout).on("line", (line) => lines.push(line));
  const errors = text(child.stderr);
  const exit = once(child, "close").then(([code]: unknown[]) => code);
  /** Fails with what went wrong when the process ends without a line. */
  const firstLine = () =>
    Promise.race([
      once(output, "line").then(() => lines[0] ?? ""),
      exit.then(async () => Promise.reject(new Error(await errors))),
    ]);
  return { child, exit, errors, lines, firstLine };
}

it("a wrong variable ends the start with its name", async () => {
  const { exit, errors } = run("server/main.ts", [], { PORT: "eighty" });
  expect(await exit).toBe(1);
  expect(await errors).toMatch(/^Trivium cannot start: PORT: /);
});

// The first start may have to build the client.
it(
  "says in one line where it runs, and on SIGTERM sends everybody away and ends with 0",
  { timeout: 120_000 },
  async () => {
    const dataDir = await temporaryFolder();
    const { child, exit, lines, firstLine } = run("server/main.ts", [], {
      PORT: "0",
      DATA_DIR: dataDir,
      LOG_LEVEL: "silent",
    });
    const port = /^Trivium is running at http:\/\/localhost:(\d+)$/.exec(await firstLine())?.[1];
    const url = `http://127.0.0.1:${port}`;
    const server: TestServer = {
      url,
      port: Number(port),
      dataDir,
      browser: () => new TestBrowser(url),
      close: async () => {},
    };
    const made = await createWorkshop(server);
    const canvas = await createCanvas(made);
    const client = new FakeClient(`ws://127.0.0.1:${port}/sync/${canvas.id}`, {
      cookie: made.facilitator.browser.cookie ?? "",
    });
    await client.until((heard) => heard[0]);
    child.kill("SIGTERM");
    expect(await client.closed).toBe(1012);
    expect(await exit).toBe(0);
    expect(lines).toHaveLength(1);
  },
);

it("a port that is taken ends the start and is named", { timeout: 120_000 }, async () => {
  const { port } = await testServer();
  const DATA_DIR = await temporaryFolder();
  const { exit, errors } = run("server/main.ts", [], {
    PORT: String(port),
    DATA_DIR,
    LOG_LEVEL: "silent",
  });
  expect(await exit).toBe(1);
  expect(await errors).toContain("PORT: another program listens on it already");
});

it("a canvas is exported from the command line while the server runs", async () => {
  const server = await testServer();
  const made = await createWorkshop(server);
  const { id } = await createCanvas(made, "method");
  const out = join(await temporaryFolder(), "draft.md");
  const args = ["export", id, "--format", "md", "--out", out];
  const { exit } = run("server/admin/cli.ts", args, { DATA_DIR: server.dataDir });
  expect(await exit).toBe(0);
  expect(await readFile(out, "utf8")).toContain("Heat in the city");
});

it.each([
  [["backup", "file"], 2, "backup is not available yet"],
  [["dance"], 2, "usage: "],
  [["export", "none", "--format", "exe"], 1, "--format: "],
  [["export", "none", "--format", "md"], 1, "there is no canvas none"],
])("the command %j ends with %i and says why", async (args, code, why) => {
  const server = await testServer();
  const { exit, errors } = run("server/admin/cli.ts", args, { DATA_DIR: server.dataDir });
  expect(await exit).toBe(code);
  expect(await errors).toContain(why);
});
