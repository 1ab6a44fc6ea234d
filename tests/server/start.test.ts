import { describe, expect, it } from "vitest";
import { createWorkshop } from "../support/builders.ts";
import { temporaryFolder, testServer } from "../support/testServer.ts";
import { runScript, startServer, startTimeout } from "./serverProcess.ts";

/** What a start that fails says. */
async function failedStart(variables: Record<string, string>): Promise<string> {
  const env = { PORT: "0", DATA_DIR: await temporaryFolder(), LOG_LEVEL: "silent", ...variables };
  const { exit, errors, lines } = runScript("server/main.ts", [], env);
  expect(await exit).toBe(1);
  expect(lines).toEqual([]);
  return withoutBuild(await errors);
}

/** Whichever start is the first may have to build the page, and says so. */
const withoutBuild = (said: string) => said.replace("Building the page …\n", "");

describe("a start ends with 1 and one line that names the variable", () => {
  it.each([
    ["PORT", "eighty"],
    ["SMTP_URL", "zzz"],
    ["OIDC_ISSUER", "zzz"],
    ["HOST", "203.0.113.7"],
    ["DATA_DIR", "/dev/null/data"],
  ])("%s when it is %s", startTimeout, async (name, value) => {
    const line = new RegExp(`^Trivium cannot start: ${name}: .+\n$`);
    expect(await failedStart({ [name]: value })).toMatch(line);
  });

  it("PORT when another program listens on it", startTimeout, async () => {
    const { port } = await testServer();
    expect(await failedStart({ PORT: String(port) })).toBe(
      "Trivium cannot start: PORT: another program listens on it already\n",
    );
  });

  it("DATA_DIR when another server is in it", startTimeout, async () => {
    const { server } = await startServer();
    const DATA_DIR = server.dataDir;
    expect(await failedStart({ DATA_DIR })).toBe(
      `Trivium cannot start: DATA_DIR: ${DATA_DIR} cannot be used: another server uses it\n`,
    );
  });
});

it("a server that was killed is in nobody's way", startTimeout, async () => {
  const { server, child, exit } = await startServer();
  const { workshop, facilitator } = await createWorkshop(server);
  child.kill("SIGKILL");
  await exit;
  const again = await startServer({ DATA_DIR: server.dataDir });
  const headers = { Cookie: facilitator.browser.cookie ?? "" };
  const path = `/api/workshops/${workshop.id}`;
  expect((await again.server.browser().fetch(path, { headers })).status).toBe(200);
});

it("tells once which variables have no effect yet", startTimeout, async () => {
  const { child, exit, errors } = await startServer({ SMTP_URL: "smtp://localhost:25" });
  child.kill("SIGTERM");
  expect(await exit).toBe(0);
  expect(withoutBuild(await errors)).toBe("Without effect yet: SMTP_URL\n");
});
