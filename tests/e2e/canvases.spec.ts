import { expect } from "@playwright/test";
import { expectSaved, makeCanvas, openCanvas, textOf, write } from "./support/canvas.ts";
import { expectAccessible } from "./support/expectAccessible.ts";
import { expectFocusIn } from "./support/focus.ts";
import { enter, universityOf, workshopOf } from "./support/people.ts";
import { test } from "./support/test.ts";

test("a canvas is designed again for another reading, both are compared, one is archived and brought back", async ({
  browser,
  trivium,
}) => {
  test.setTimeout(90_000);
  const { workshopId, invites, facilitator } = await workshopOf(trivium, ["Athens", "București"]);
  const canvasId = await makeCanvas(facilitator, workshopId, {
    title: "Urban heat",
    example: "theme",
  });
  const [lead, editor] = await Promise.all([
    enter(browser, {
      invite: invites.facilitator,
      name: "Lead of Athens",
      university: universityOf("Athens"),
    }),
    enter(browser, {
      invite: invites.editor,
      name: "Editor of București",
      university: universityOf("București"),
    }),
  ]);
  const workshop = new URL(`/w/${workshopId}`, lead.url()).href;
  await Promise.all([lead.goto(workshop), openCanvas(editor, canvasId)]);

  // Again, for another reading: by keyboard alone.
  await lead.getByRole("button", { name: "More for “Urban heat”" }).press("Enter");
  await expectFocusIn(lead, "menu");
  await lead.getByRole("menuitem", { name: "Design it again" }).press("Enter");
  const dialog = lead.getByRole("dialog", { name: "Design it again" });
  await dialog.getByLabel("Title of the new canvas").fill("Cooler streets");
  await dialog.getByLabel("Method").check();
  await expectAccessible(lead);
  await dialog.getByRole("button", { name: "Make the canvas" }).press("Enter");
  await expectSaved(lead);
  await expect(textOf(lead, "Challenge", "Theme")).toContainText("heat");
  await write(lead, textOf(lead, "Need and relevance"), " Asked for by the city.");
  await expectSaved(lead);

  // Under another title, while somebody has the canvas open.
  await lead.goto(workshop);
  await lead.getByRole("button", { name: "More for “Urban heat”" }).press("Enter");
  await expectFocusIn(lead, "menu");
  await lead.getByRole("menuitem", { name: "Rename" }).press("Enter");
  const renaming = lead.getByRole("dialog", { name: "Rename the canvas" });
  await renaming.getByLabel("Title").fill("Urban heat, by theme");
  await renaming.getByRole("button", { name: "Rename" }).press("Enter");
  await expect(renaming).toBeHidden();
  await expect(lead.getByRole("link", { name: "Urban heat, by theme" })).toBeVisible();
  await expect(editor.getByRole("textbox", { name: "Title of the module" })).toHaveValue(
    "Urban heat, by theme",
  );
  await expectSaved(editor);

  // Side by side, with what differs.
  await lead.goto(workshop);
  await lead.getByRole("button", { name: "More for “Urban heat, by theme”" }).click();
  await lead.getByRole("menuitem", { name: "Compare" }).click();
  await expect(lead.getByLabel("Second canvas")).toContainText("Cooler streets · Method");
  const need = lead.getByRole("region", { name: "Need and relevance" });
  await expect(need.getByRole("group", { name: "Cooler streets · Method" })).toContainText(
    "Asked for by the city.",
  );
  await expect(need.getByRole("group", { name: "Urban heat, by theme · Theme" })).not.toContainText(
    "Asked for by the city.",
  );
  await expect(lead.getByRole("region", { name: "Challenge", exact: true })).toContainText(
    "the same in both",
  );
  await lead.getByLabel("Only what differs").check();
  await expect(lead.getByRole("region", { name: "Challenge", exact: true })).toBeHidden();
  await expect(need).toBeVisible();
  await expectAccessible(lead);

  // Archived: whoever has it open reads on, and it is found apart from those at work.
  await lead.goto(workshop);
  await lead.getByRole("button", { name: "More for “Urban heat, by theme”" }).click();
  await lead.getByRole("menuitem", { name: "Archive" }).click();
  await expect(lead.getByText("1 archived canvas")).toBeVisible();
  await expect(textOf(editor, "Need and relevance")).toBeHidden();
  await lead.getByText("1 archived canvas").click();
  await lead.getByRole("button", { name: "More for “Urban heat, by theme”" }).click();
  await lead.getByRole("menuitem", { name: "Bring back to work" }).click();
  await expect(lead.getByText("1 archived canvas")).toBeHidden();
  await write(editor, textOf(editor, "Need and relevance"), " Again.");
  await expectSaved(editor);
});
