import { expect } from "@playwright/test";
import { expectLight, makeCanvas, openCanvas } from "./support/canvas.ts";
import { expectAccessible } from "./support/expectAccessible.ts";
import { expectFocusIn } from "./support/focus.ts";
import { enter, universityOf, workshopOf } from "./support/people.ts";
import { test } from "./support/test.ts";

test("the home page opens and is accessible", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessible(page);
});

test("somebody is removed while they have a canvas open; somebody else signs out, and their browser keeps nothing", async ({
  browser,
  trivium,
}) => {
  const { workshopId, invites, facilitator } = await workshopOf(trivium, ["Athens", "Madrid"]);
  const canvasId = await makeCanvas(facilitator, workshopId, { title: "Heat", example: "theme" });
  const [lead, editor] = await Promise.all([
    enter(browser, {
      invite: invites.facilitator,
      name: "Athens lead",
      university: universityOf("Athens"),
    }),
    enter(browser, {
      invite: invites.editor,
      name: "Madrid editor",
      university: universityOf("Madrid"),
    }),
  ]);
  await Promise.all([openCanvas(lead, canvasId), openCanvas(editor, canvasId)]);

  await lead.goto(new URL(`/w/${workshopId}`, lead.url()).href);
  await lead.getByRole("button", { name: "Change what Athens lead may do" }).press("Enter");
  const dialog = lead.getByRole("dialog", { name: "Change what Athens lead may do" });
  await expect(dialog.getByRole("button", { name: "Save" })).toBeVisible();
  await expect(dialog.getByRole("button", { name: /^Remove/ })).toBeHidden();
  await expectFocusIn(lead, "dialog");
  await lead.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await lead.getByRole("button", { name: "Change what Madrid editor may do" }).press("Enter");
  await expectFocusIn(lead, "dialog");
  await lead.getByRole("button", { name: "Remove Madrid editor from the workshop" }).press("Enter");
  await expectAccessible(lead);
  await lead.getByRole("button", { name: "Remove", exact: true }).press("Enter");
  await expect(lead.getByText("Madrid editor is no longer in the workshop.")).toBeVisible();
  await expectLight(editor, "refused");

  await lead.goto(new URL("/", lead.url()).href);
  await lead.getByRole("button", { name: "Sign out of this browser" }).press("Enter");
  await lead.getByRole("button", { name: "Sign out", exact: true }).press("Enter");
  await expect(lead.getByText("You are signed out of this browser.")).toBeVisible();
  await expect(lead.getByRole("heading", { name: "Your workshops" })).toBeHidden();
  const copies = () => lead.evaluate(async () => (await indexedDB.databases()).length);
  await expect.poll(copies).toBe(0);
  await lead.goto(new URL(`/c/${canvasId}`, lead.url()).href);
  await expect(lead.getByRole("textbox", { name: "Title of the module" })).toBeHidden();
  await expect(lead.getByText("Heat", { exact: true })).toBeHidden();
});
