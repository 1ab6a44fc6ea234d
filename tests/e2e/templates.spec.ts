import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page } from "@playwright/test";
import { expectAccessible } from "./support/expectAccessible.ts";
import { expectSaved, makeCanvas, openCanvas, textOf, write } from "./support/canvas.ts";
import { expectFocusIn, tabTo } from "./support/focus.ts";
import { enter, universityOf, workshopOf } from "./support/people.ts";
import { test } from "./support/test.ts";

/** The editor of a copy of ours, as the page of a facilitator who has just asked for it. */
async function adapt(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Templates" }).click();
  await expect(page.getByText("Our working reading").first()).toBeVisible();
  await page.getByRole("button", { name: "Copy and adapt" }).first().click();
  await expect(page.getByText("Version 1, saved")).toBeVisible();
}

const field = (page: Page, name: string): Locator =>
  page.getByRole("textbox", { name, exact: true });

async function save(page: Page, version: number): Promise<void> {
  await page.getByRole("button", { name: `Save as version ${version}` }).click();
  await expect(page.getByText(`Version ${version}, saved`)).toBeVisible();
}

test("a facilitator puts their own wording in place of ours; another university writes under it", async ({
  browser,
  trivium,
}) => {
  test.setTimeout(120_000);
  const { workshopId, invites, facilitator } = await workshopOf(trivium, ["Athens", "Marseille"]);
  const oldId = await makeCanvas(facilitator, workshopId, { title: "As before", example: "theme" });
  const page = await enter(browser, {
    invite: invites.facilitator,
    name: "Pedagogies officer",
    university: universityOf("Athens"),
  });
  await adapt(page);
  await field(page, "Name of the template").fill("After the report");
  await field(page, "Whose reading is this?").fill("The report’s own wording.");
  await page.getByRole("tab", { name: /^Interpretations/ }).click();
  await page.getByRole("button", { name: "Theme", exact: true }).click();
  await field(page, "Name of the interpretation").fill("Grand challenge");
  await page.getByRole("radio", { name: "Blue" }).click();
  await page.getByRole("radio", { name: "Hexagon" }).click();
  await page.getByRole("button", { name: "Remove “Partnership”" }).click();
  await page.getByRole("tab", { name: /^Blocks/ }).click();
  await page.getByRole("button", { name: /^Challenge lanes/ }).click();
  await field(page, "Name of the block").fill("The knot");
  await field(page, "Prompt under “Grand challenge”").fill("Which knot do you untie?");

  // The preview is the canvas.
  const preview = page.getByRole("region", { name: "Preview" });
  const knot = preview.getByRole("region", { name: "The knot" });
  await expect(knot.getByRole("heading", { level: 3 })).toHaveText(["Grand challenge", "Method"]);
  await expect(knot).toContainText("Which knot do you untie?");
  await save(page, 2);
  await expect(page.getByText("those that exist keep theirs")).toBeVisible();

  await page.getByRole("link", { name: "Designing together" }).click();
  await page.getByRole("button", { name: "New canvas" }).click();
  await field(page, "Title of the module").fill("Cooler streets");
  await page.getByRole("radio", { name: "A blank canvas after “After the report”" }).click();
  await page.getByRole("button", { name: "Make the canvas" }).click();
  await expectSaved(page);

  const editor = await enter(browser, {
    invite: invites.editor,
    name: "An editor",
    university: universityOf("Marseille"),
  });
  await editor.goto(page.url());
  await expectSaved(editor);
  await expect(editor.getByText("Which knot do you untie?")).toBeVisible();
  await write(editor, textOf(editor, "The knot", "Grand challenge"), "Whose shade is it?");
  await expectSaved(editor);
  await expect(textOf(page, "The knot", "Grand challenge")).toContainText("Whose shade is it?");
  await expect(editor.getByRole("textbox", { name: /, Partnership$/ })).toHaveCount(0);
  const leading = editor.getByRole("radiogroup", { name: "Primary interpretation" });
  await leading.getByText("Grand challenge").click();
  await expectSaved(editor);
  await editor.goto(new URL(`/w/${workshopId}`, editor.url()).href);
  await expect(editor.getByRole("article").last()).toContainText("Grand challenge");

  await openCanvas(editor, oldId);
  await expect(textOf(editor, "Challenge", "Theme")).toContainText("European cities");
  await expect(textOf(editor, "Challenge", "Partnership")).toBeVisible();
});

test("two facilitators edit one template: the slower one is told, and nothing is lost", async ({
  browser,
  trivium,
}) => {
  test.setTimeout(120_000);
  const { invites } = await workshopOf(trivium, ["Athens", "Marseille"]);
  const join = (city: string) =>
    enter(browser, {
      invite: invites.facilitator,
      name: `${city} officer`,
      university: universityOf(city),
    });
  const [one, other] = [await join("Athens"), await join("Marseille")];
  await adapt(one);
  await other.goto(one.url());
  await field(other, "Name of the template").fill("Marseille’s");
  await field(one, "Name of the template").fill("Athens’s");
  await save(one, 2);
  await other.getByRole("button", { name: "Save as version" }).click();
  await expect(other.getByText("Athens officer has saved version 2")).toBeVisible();
  await expect(field(other, "Name of the template")).toHaveValue("Marseille’s");

  // Left without saving, and found again.
  await other.getByRole("link", { name: "Templates" }).click();
  await expect(other.getByRole("dialog")).toContainText("kept in this browser");
  await other.getByRole("button", { name: "Leave" }).click();
  await other.getByRole("link", { name: "Edit “Athens’s”" }).click();
  await expect(other.getByText("These are your changes from before")).toBeVisible();
  await expect(field(other, "Name of the template")).toHaveValue("Marseille’s");
  await save(other, 3);

  // A page that has no changes of its own follows.
  await expect(field(one, "Name of the template")).toHaveValue("Marseille’s", { timeout: 20_000 });
});

test("a template travels as a file to another workshop", async ({ browser, trivium }) => {
  const join = async (city: string) => {
    const { invites } = await workshopOf(trivium, [city]);
    const person = { invite: invites.facilitator, name: "Officer", university: universityOf(city) };
    return enter(browser, person);
  };
  const page = await join("Athens");
  await adapt(page);
  await field(page, "Name of the template").fill("To go");
  await save(page, 2);
  await page.getByRole("link", { name: "Templates" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Export “To go” as a file" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("To go, 2.json");
  const json = await readFile(await file.path(), "utf8");

  const elsewhere = await join("Marseille");
  await elsewhere.getByRole("link", { name: "Templates" }).click();
  const choose = (name: string, text: string) =>
    elsewhere
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  await choose("spoiled.json", json.replace('"kind": "lanes"', '"kind": "video"'));
  await expect(elsewhere.getByRole("alert")).toContainText("unknown kind “video”");
  await choose("to-go.json", json);
  await expect(field(elsewhere, "Name of the template")).toHaveValue("To go");
});

test("the keyboard alone adapts a template", async ({ browser, trivium }) => {
  test.setTimeout(120_000);
  const { invites } = await workshopOf(trivium, ["Athens"]);
  const page = await enter(browser, {
    invite: invites.facilitator,
    name: "Officer",
    university: universityOf("Athens"),
  });
  const press = async (target: Locator, key = "Enter") => {
    await tabTo(page, target);
    await page.keyboard.press(key);
  };
  await press(page.getByRole("link", { name: "Templates" }));
  await press(page.getByRole("button", { name: "Copy and adapt" }).first());
  await tabTo(page, page.getByRole("tab", { name: "About" }));
  for (let tab = 0; tab < 3; tab++) await page.keyboard.press("ArrowRight");
  await press(page.getByRole("button", { name: "Move “Need and relevance” up" }));
  await expect(page.getByText("“Need and relevance” is now number 4 of 5.")).toBeAttached();
  // The focus stays where it is, at the end too.
  for (let presses = 0; presses < 4; presses++) await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Move “Need and relevance” up" })).toBeFocused();
  await press(page.getByRole("button", { name: "Add a block to “The proof”" }));
  await expectFocusIn(page, "menu");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem", { name: "A block of your own" })).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, field(page, "Name of the block"));
  await page.keyboard.type("Voices");
  await tabTo(page, field(page, "Prompt"));
  await page.keyboard.type("Who has not been asked?");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Home");
  await press(page.getByRole("button", { name: "Save as version 2" }));
  await expect(page.getByText("Version 2, saved")).toBeVisible();
  const preview = page.getByRole("region", { name: "Preview" });
  await expect(preview.getByRole("region", { name: "Voices" })).toContainText(
    "Who has not been asked?",
  );
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    test(`templates are accessible, ${colorScheme}, ${viewport.width} wide`, async ({
      browser,
      trivium,
    }) => {
      test.setTimeout(120_000);
      const { invites } = await workshopOf(trivium, ["Athens"]);
      const page = await enter(browser, {
        invite: invites.facilitator,
        name: "Officer",
        university: universityOf("Athens"),
      });
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.getByRole("link", { name: "Templates" }).click();
      await expect(page.getByText("Our working reading").first()).toBeVisible();
      await expectAccessible(page);
      await page.getByRole("button", { name: "Copy and adapt" }).first().click();
      await expect(page.getByText("Version 1, saved")).toBeVisible();
      await expectAccessible(page);
      await page.getByRole("tab", { name: /^Interpretations/ }).click();
      await page.getByRole("button", { name: "Add an interpretation" }).click();
      await page.getByRole("button", { name: "Save as version 2" }).click();
      await expect(page.getByText("2 things have to be corrected")).toBeVisible();
      await expectAccessible(page);
      await page.getByRole("tab", { name: /^Zones/ }).click();
      await expectAccessible(page);
      await page.getByRole("tab", { name: /^Blocks/ }).click();
      await page.getByRole("button", { name: "Learning outcomes material" }).click();
      await expectAccessible(page);
    });
  }
}
