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

test("what both sides write while one is offline is all there when it returns", async ({
  browser,
  trivium,
}) => {
  const { workshopId, invites, facilitator } = await workshopOf(trivium, ["Athens", "Madrid"]);
  const canvasId = await makeCanvas(facilitator, workshopId, { title: "Cooler streets" });
  const train = await enter(browser, {
    invite: invites.editor,
    name: "Editor on a train",
    university: universityOf("Athens"),
  });
  const office = await enter(browser, {
    invite: invites.editor,
    name: "Editor in the office",
    university: universityOf("Madrid"),
  });
  await openCanvas(train, canvasId);
  await openCanvas(office, canvasId);
  await write(train, textOf(train, "Resources and risks"), "Two coaches.");
  await expect(textOf(office, "Resources and risks")).toHaveText("Two coaches.");

  await train.context().setOffline(true);
  await expectLight(train, "offline");
  await train.keyboard.type(" A tunnel.");
  await expect(train.getByText(/changes kept here/)).toBeVisible();
  await write(office, textOf(office, "Need and relevance"), "Clinics ask for it.");
  await expectSaved(office);
  await expect(textOf(office, "Resources and risks")).toHaveText("Two coaches.");

  await train.context().setOffline(false);
  await expectSaved(train);
  for (const page of [train, office]) {
    await expect(textOf(page, "Resources and risks")).toHaveText("Two coaches. A tunnel.");
    await expect(textOf(page, "Need and relevance")).toHaveText("Clinics ask for it.");
  }
});
