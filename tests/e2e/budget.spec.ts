import { expect, type Request } from "@playwright/test";
import { expectSaved, makeCanvas, textOf } from "./support/canvas.ts";
import { enter, universityOf, workshopOf } from "./support/people.ts";
import { test } from "./support/test.ts";

/** What a person waits for before the words of a canvas can be read; the editor comes after them. */
const budgetBytes = 250_000;

test("the words of a canvas are there before 250 kB of script, the editor comes as a chunk of its own", async ({
  browser,
  trivium,
}) => {
  const { workshopId, invites, facilitator } = await workshopOf(trivium, ["Athens"]);
  const canvasId = await makeCanvas(facilitator, workshopId, { title: "Heat", example: "theme" });
  const member = await enter(browser, {
    invite: invites.editor,
    name: "An editor",
    university: universityOf("Athens"),
  });
  const scripts: Request[] = [];
  // The same session with an empty cache.
  const fresh = await (
    await browser.newContext({ storageState: await member.context().storageState() })
  ).newPage();
  fresh.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(request);
  });
  await fresh.goto(new URL(`/c/${canvasId}`, member.url()).href);
  await expectSaved(fresh);
  await expect(textOf(fresh, "Challenge", "Theme")).toBeVisible();
  const editor = scripts.findIndex((request) => request.url().includes("canvasEditing"));
  expect(editor).toBeGreaterThan(0);
  const sizes = await Promise.all(scripts.slice(0, editor).map((request) => request.sizes()));
  const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
  expect(bytes).toBeLessThan(budgetBytes);
});
