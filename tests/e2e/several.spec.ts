import { expect } from "@playwright/test";
import { startPostgres } from "../support/postgres.ts";
import { startRedis } from "../support/redis.ts";
import { expectSaved, makeCanvas, openCanvas, textOf, write } from "./support/canvas.ts";
import { enter, universityOf, workshopOf } from "./support/people.ts";
import { startProxy } from "./support/proxy.ts";
import { test } from "./support/test.ts";
import { startTrivium } from "./support/trivium.ts";

test("two people write at different processes, one of which dies, and neither loses a word", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const [postgres, redis] = [await startPostgres(), await startRedis()];
  const proxy = await startProxy(() => processes.map(({ url }) => Number(new URL(url).port)));
  const settings = {
    DATABASE_URL: await postgres.createDatabase(),
    REDIS_URL: redis.url,
    PUBLIC_URL: proxy.url,
  };
  const processes = [await startTrivium(settings), await startTrivium(settings)];
  const [first, second] = processes;
  if (!first || !second) throw new Error("two processes");
  try {
    const installation = { ...first, url: proxy.url };
    const { workshopId, invites, facilitator } = await workshopOf(installation, [
      "Athens",
      "Madrid",
    ]);
    const canvasId = await makeCanvas(facilitator, workshopId, { title: "Cooler streets" });
    const enterAt = (city: string, process: number) =>
      enter(browser, {
        invite: invites.editor,
        name: `Editor of ${city}`,
        university: universityOf(city),
        userAgent: `Process-${process}`,
      });
    const [athens, madrid] = [await enterAt("Athens", 0), await enterAt("Madrid", 1)];
    await openCanvas(athens, canvasId);
    await openCanvas(madrid, canvasId);

    const [need, challenge] = ["Need and relevance", "Challenge"] as const;
    await write(athens, textOf(athens, need), "From the first process.");
    await write(madrid, textOf(madrid, challenge, "Method"), "From the second.");
    await expect(textOf(madrid, need)).toHaveText("From the first process.");
    await expect(textOf(athens, challenge, "Method")).toHaveText("From the second.");
    await expectSaved(athens);

    await Promise.all([athens.keyboard.type(" Written while it dies."), first.kill9()]);
    await athens.keyboard.type(" And after.");
    const whole = "From the first process. Written while it dies. And after.";
    for (const page of [athens, madrid]) {
      await expect(page.locator("[data-light]")).toHaveAttribute("data-light", "saved", {
        timeout: 30_000,
      });
      await expect(textOf(page, need)).toHaveText(whole);
    }
    await write(madrid, textOf(madrid, need), " Still together.");
    await expect(textOf(athens, need)).toHaveText(`${whole} Still together.`);
  } finally {
    for (const process of processes) await process.stop();
    proxy.close();
    await Promise.all([postgres.remove(), redis.stop()]);
  }
});
