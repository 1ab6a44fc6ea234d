import { execFileSync } from "node:child_process";
import { expect, request, type Page } from "@playwright/test";
import {
  expectLight,
  expectSaved,
  makeCanvas,
  openCanvas,
  textOf,
  write,
} from "./support/canvas.ts";
import { expectAccessible } from "./support/expectAccessible.ts";
import { enter, universityOf, workshopOf } from "./support/people.ts";
import { test } from "./support/test.ts";
import type { Trivium } from "./support/trivium.ts";

/** To the server the disk is full from now on, as the system says it when a file may not grow; or it has room again. */
function fillDisk({ pid }: Trivium, isFull: boolean): void {
  execFileSync("prlimit", ["--pid", String(pid()), `--fsize=${isFull ? "1" : "unlimited"}:`]);
}

const banner = (page: Page) =>
  page.getByRole("status").filter({ hasText: "Trivium cannot save at the moment" });

test("a full disk makes the canvas read-only with the reason, and everything goes on by itself when there is room", async ({
  browser,
  ownTrivium,
}) => {
  test.setTimeout(120_000);
  const { workshopId, invites, facilitator } = await workshopOf(ownTrivium, ["Athens", "Madrid"]);
  const canvasId = await makeCanvas(facilitator, workshopId, { title: "Cooler streets" });
  const person = (city: string) => ({
    invite: invites.editor,
    name: `Editor of ${city}`,
    university: universityOf(city),
  });
  const athens = await enter(browser, person("Athens"));
  const madrid = await enter(browser, person("Madrid"));
  await openCanvas(athens, canvasId);
  await openCanvas(madrid, canvasId);
  await write(athens, textOf(athens, "Need and relevance"), "Clinics ask for it.");
  await expectSaved(athens);

  fillDisk(ownTrivium, true);
  await athens.keyboard.insertText(" So do schools."); // At once: at the first refused key the text would freeze.
  for (const page of [athens, madrid]) await expect(banner(page)).toBeVisible();
  await expect(banner(athens)).toContainText("What you typed last is kept in this browser");
  await expectLight(athens, "kept");
  await expectLight(madrid, "saved");
  await athens.keyboard.type(" INTO THE VOID");
  await write(madrid, textOf(madrid, "Challenge", "Method"), "INTO THE VOID");
  for (const page of [athens, madrid]) await expect(page.getByText("INTO THE VOID")).toHaveCount(0);
  await expectAccessible(athens);
  const health = await request.newContext({ baseURL: ownTrivium.url });
  expect((await health.get("/api/health")).status()).toBe(503);

  fillDisk(ownTrivium, false);
  for (const page of [athens, madrid]) await expect(banner(page)).toHaveCount(0);
  await expectSaved(athens);
  await athens.keyboard.type(" And libraries.");
  const need = "Clinics ask for it. So do schools. And libraries.";
  for (const page of [athens, madrid]) {
    await expect(textOf(page, "Need and relevance")).toHaveText(need);
  }
  await expectSaved(athens);

  // What was said to be saved is on the disk.
  await ownTrivium.kill9();
  await ownTrivium.restart();
  const later = await enter(browser, { ...person("Madrid"), name: "Somebody later" });
  await openCanvas(later, canvasId);
  await expect(textOf(later, "Need and relevance")).toHaveText(need);
});
