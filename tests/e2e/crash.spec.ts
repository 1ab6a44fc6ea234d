import { expect } from "@playwright/test";
import {
  expectLight,
  expectSaved,
  makeCanvas,
  openCanvas,
  textOf,
  write,
} from "./support/canvas.ts";
import { enter, universityOf, workshopOf } from "./support/people.ts";
import { test } from "./support/test.ts";

test("what was shown as saved survives the server's sudden death, and the pages return by themselves", async ({
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

  await write(athens, textOf(athens, "Need and relevance"), "Saved before the fall.");
  await write(madrid, textOf(madrid, "Challenge", "Method"), "So is this.");
  await expectSaved(athens);
  await expectSaved(madrid);
  await Promise.all([
    athens.keyboard.type(" Written while it falls."),
    madrid.keyboard.type(" Written while it falls too."),
    ownTrivium.kill9(),
  ]);
  await expectLight(athens, "offline");
  await athens.keyboard.type(" Written while it is gone.");
  await ownTrivium.restart();

  const need = "Saved before the fall. Written while it falls. Written while it is gone.";
  const challenge = "So is this. Written while it falls too.";
  for (const page of [athens, madrid]) {
    await expect(page.locator("[data-light]")).toHaveAttribute("data-light", "saved", {
      timeout: 30_000,
    });
    await expect(textOf(page, "Need and relevance")).toHaveText(need);
    await expect(textOf(page, "Challenge", "Method")).toHaveText(challenge);
  }

  // A browser that knows nothing of it reads the same from the disk.
  await ownTrivium.kill9();
  await ownTrivium.restart();
  const later = await enter(browser, { ...person("Madrid"), name: "Somebody later" });
  await openCanvas(later, canvasId);
  await expect(textOf(later, "Need and relevance")).toHaveText(need);
  await expect(textOf(later, "Challenge", "Method")).toHaveText(challenge);
});
