import { expect, it } from "vitest";
import * as api from "#shared/api.ts";
import { buildClientIfOutdated } from "../../server/clientBuild.ts";
import { createCanvas, createWorkshop } from "../support/builders.ts";
import { temporaryFolder } from "../support/testServer.ts";
import { root, runProgram, serverOf, startTimeout } from "./serverProcess.ts";

/** A server whose files cannot grow past a size: to it the disk is full, and the system says so as a full disk does. */
async function serverOnSmallDisk() {
  await buildClientIfOutdated(root); // On the real disk: the page has files too.
  const dataDir = await temporaryFolder();
  const command = 'ulimit -f 2048; exec "$0" server/main.ts';
  const variables = { PORT: "0", DATA_DIR: dataDir, LOG_LEVEL: "silent" };
  return serverOf(runProgram("sh", ["-c", command, process.execPath], variables), dataDir);
}

it("a record that storage refuses is refused, and nothing is changed", startTimeout, async () => {
  const made = await createWorkshop(await serverOnSmallDisk());
  const { browser } = made.facilitator;
  const { id } = await createCanvas(made);
  const path = `/api/canvases/${id}/threads`;
  const open = () => browser.send("POST", path, { blockId: "need", body: "x".repeat(10_000) });
  let answer = await open();
  let opened = 0;
  for (; answer.status === 201; answer = await open()) opened++;

  expect(opened).toBeGreaterThan(0);
  expect(answer.refusal).toBe("503 storage-refuses");
  expect((await open()).refusal).toBe("503 storage-refuses");
  const { threads, lastEvent } = (await browser.get(path)).as(api.threadsAnswer);
  expect(threads).toHaveLength(opened);
  expect(lastEvent).toBe(opened + 6); // Before them a member, four invites and a canvas.
});
