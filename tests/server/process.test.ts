import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createCanvas, createWorkshop } from "../support/builders.ts";
import { FakeClient } from "../support/fakeClient.ts";
import { temporaryFolder, testServer } from "../support/testServer.ts";
import { runProgram, runScript, serverOf, startServer, startTimeout } from "./serverProcess.ts";

it(
  "says in one line where it runs, and on SIGTERM sends everybody away and ends with 0",
  startTimeout,
  async () => {
    const { server, child, exit, lines } = await startServer();
    const made = await createWorkshop(server);
    const canvas = await createCanvas(made);
    const client = new FakeClient(`ws://127.0.0.1:${server.port}/sync/${canvas.id}`, {
      cookie: made.facilitator.browser.cookie ?? "",
    });
    await client.until((heard) => heard[0]);
    child.kill("SIGTERM");
    expect(await client.closed).toBe(1012);
    expect(await exit).toBe(0);
    expect(lines).toHaveLength(1);
  },
);

it("ends with its npm script when that is told to", startTimeout, async () => {
  const dataDir = await temporaryFolder();
  const variables = { PORT: "0", DATA_DIR: dataDir, LOG_LEVEL: "silent" };
  const npm = runProgram("npm", ["start"], variables);
  const server = await serverOf(npm, dataDir);
  npm.child.kill("SIGTERM");
  // Its output closes only when the server has gone too.
  await npm.exit;
  await expect(server.browser().get("/api/health")).rejects.toThrow("fetch failed");
});

it("a canvas is exported from the command line while the server runs", async () => {
  const server = await testServer();
  const made = await createWorkshop(server);
  const { id } = await createCanvas(made, "method");
  const out = join(await temporaryFolder(), "draft.md");
  const args = ["run", "--silent", "trivium", "--", "export", id, "--format", "md", "--out", out];
  const { exit } = runProgram("npm", args, { DATA_DIR: server.dataDir });
  expect(await exit).toBe(0);
  expect(await readFile(out, "utf8")).toContain("Heat in the city");
});

it.each([
  [["dance"], 2, "usage: "],
  [["export", "none", "--format", "exe"], 2, "--format: "],
  [["export", "none", "--format", "md"], 1, "there is no canvas none"],
])("the command %j ends with %i and says why", async (args, code, why) => {
  const server = await testServer();
  const { exit, errors } = runScript("server/admin/cli.ts", args, { DATA_DIR: server.dataDir });
  expect(await exit).toBe(code);
  expect(await errors).toContain(why);
});
