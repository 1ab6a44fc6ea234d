import { expect, type Browser, type Locator, type Page } from "@playwright/test";
import { expectSaved, makeCanvas, openCanvas } from "./support/canvas.ts";
import { expectAccessible } from "./support/expectAccessible.ts";
import { expectFocusIn } from "./support/focus.ts";
import { enter, universityOf, workshopOf } from "./support/people.ts";
import { test } from "./support/test.ts";
import type { Trivium } from "./support/trivium.ts";

const block = (page: Page, name = "Learning activities"): Locator =>
  page.getByRole("region", { name, exact: true });
const title = (page: Page, number: number): Locator =>
  block(page).getByRole("textbox", { name: `What learners do, Activity ${number}`, exact: true });

/** A canvas without words, open on so many pages, each of somebody else who writes. */
async function open(browser: Browser, trivium: Trivium, people: string[]): Promise<Page[]> {
  const { workshopId, invites, facilitator } = await workshopOf(trivium, ["Athens", "Madrid"]);
  const canvasId = await makeCanvas(facilitator, workshopId, { title: "Cooler streets" });
  return Promise.all(
    people.map(async (name) => {
      const university = universityOf("Athens");
      const page = await enter(browser, { invite: invites.editor, name, university });
      await openCanvas(page, canvasId);
      return page;
    }),
  );
}

/** Writes rows as one does: a word, Enter, the next. */
async function writeRows(page: Page, ...rows: string[]): Promise<void> {
  await block(page).getByRole("button", { name: "Add an activity" }).click();
  for (const [at, row] of rows.entries()) {
    await expect(title(page, at + 1)).toBeFocused();
    await page.keyboard.type(row);
    if (at < rows.length - 1) await page.keyboard.press("Enter");
  }
}

async function expectTitles(page: Page, ...titles: string[]): Promise<void> {
  const fields = block(page).getByRole("textbox", { name: /^What learners do, Activity/ });
  await expect(fields).toHaveCount(titles.length);
  for (const [at, words] of titles.entries()) await expect(fields.nth(at)).toHaveValue(words);
}

async function pasteInto(page: Page, field: Locator, text: string): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await field.click();
  await page.keyboard.press("ControlOrMeta+v");
}

test("two people write in one cell while a row is moved, and one undoes only their own", async ({
  browser,
  trivium,
}) => {
  const [first, second] = await open(browser, trivium, ["First editor", "Second editor"]);
  if (!first || !second) throw new Error("two people were asked for");
  await writeRows(first, "Read plans", "Map risk", "Hear the cities");
  await expectTitles(second, "Read plans", "Map risk", "Hear the cities");

  await title(first, 3).press("End");
  await title(second, 3).press("Home");
  await expect(block(first).getByRole("img", { name: "Writing here: Second editor" })).toHaveCount(
    2,
  );
  await Promise.all([
    first.keyboard.type(" in one hall"),
    (async () => {
      await second.keyboard.type("Invite and ");
      await second.keyboard.press("Alt+ArrowUp");
      await second.keyboard.type("h");
    })(),
  ]);
  const together = "Invite and hHear the cities in one hall";
  for (const page of [first, second]) await expectTitles(page, "Read plans", together, "Map risk");
  await expect(title(first, 2)).toBeFocused();
  await expect(title(second, 2)).toBeFocused();

  // As often as it takes: what was typed with a pause in between is taken back in parts.
  await expect(async () => {
    await second.keyboard.press("ControlOrMeta+z");
    await expect(title(first, 3)).toHaveValue("Hear the cities in one hall", { timeout: 500 });
  }).toPass();
  for (const page of [first, second]) {
    await expectTitles(page, "Read plans", "Map risk", "Hear the cities in one hall");
    await expectSaved(page);
  }
});

test("a row that is removed while somebody writes in it is not lost to them", async ({
  browser,
  trivium,
}) => {
  const [writer, remover] = await open(browser, trivium, ["Writer", "Remover"]);
  if (!writer || !remover) throw new Error("two people were asked for");
  await writeRows(writer, "Read plans", "Map risk");
  await title(writer, 1).press("End");
  await writer.keyboard.type(" of three cities");
  await expectTitles(remover, "Read plans of three cities", "Map risk");

  await block(remover).getByRole("button", { name: "Acts for Activity 1" }).click();
  await remover.getByRole("menuitem", { name: "Remove" }).click();
  await expect(title(remover, 1)).toBeFocused();
  const alert = block(writer).getByRole("alert");
  await expect(alert).toContainText("This row was removed by somebody while you were in it");
  const kept = block(writer).getByRole("textbox", { name: "What learners do, your words" });
  await expect(kept).toBeFocused();
  await writer.keyboard.type(" and compare");
  await expectTitles(remover, "Map risk");
  await expectAccessible(writer);

  await block(writer).getByRole("button", { name: "Put it back" }).click();
  await expect(alert).toHaveCount(0);
  for (const page of [writer, remover]) {
    await expectTitles(page, "Read plans of three cities and compare", "Map risk");
  }
});

test("cells of a spreadsheet become rows; what cannot stand is told; the mouse moves a row", async ({
  browser,
  trivium,
}) => {
  const [page] = await open(browser, trivium, ["Editor"]);
  if (!page) throw new Error("one person was asked for");
  await block(page, "Learning outcomes").getByRole("button", { name: "Add an outcome" }).click();
  const outcome = page.getByRole("textbox", { name: "On completion, learners can, O1" });
  await pasteInto(page, outcome, "1. Compare policies\n2. Judge the evidence\n");
  await expect(page.getByRole("textbox", { name: "On completion, learners can, O2" })).toHaveValue(
    "Judge the evidence",
  );

  await block(page).getByRole("button", { name: "Add an activity" }).click();
  await pasteInto(
    page,
    title(page, 1),
    "What learners do\tLearning type\tHours\tContact\tServes\n" +
      "Read plans\tAcquisition\t18\t0,5\tO1\n" +
      "Map risk\tsleeping\t22\t4\tO1, O2\n" +
      "Hear the cities\tDiscussion\ttwo\t6\tO2",
  );
  await expectTitles(page, "Read plans", "Map risk", "Hear the cities");
  await expect(block(page).getByRole("textbox", { name: "Contact, Activity 1" })).toHaveValue(
    "0.5",
  );
  await expect(
    block(page).getByRole("button", { name: "Serves, Activity 2: O1, O2" }),
  ).toBeVisible();
  const told = block(page).getByRole("alert");
  await expect(told).toContainText("Line 2, Learning type: “sleeping”");
  await expect(told).toContainText("Line 3, Hours: “two”");
  await told.getByRole("button", { name: "Close" }).click();

  const hours = block(page).getByRole("textbox", { name: "Hours, Activity 3" });
  await hours.fill("-3");
  await hours.press("Tab");
  await expect(block(page)).toContainText("Hours: “-3” was not written.");

  await title(page, 3).hover();
  const handle = block(page).getByRole("row", { name: "Activity 3" }).locator("[title^=Drag]");
  const [from, to] = await Promise.all([handle.boundingBox(), title(page, 1).boundingBox()]);
  if (!from || !to) throw new Error("nothing to drag");
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, to.y - 4, { steps: 5 });
  await page.mouse.up();
  await expectTitles(page, "Hear the cities", "Read plans", "Map risk");
  await title(page, 1).press("ControlOrMeta+z");
  await expectTitles(page, "Read plans", "Map risk", "Hear the cities");
  await page.keyboard.press("ControlOrMeta+z");
  await expectTitles(page, "");
});

test("the keyboard alone fills, chooses, moves, duplicates and removes", async ({
  browser,
  trivium,
}) => {
  const [page] = await open(browser, trivium, ["Editor"]);
  if (!page) throw new Error("one person was asked for");
  const { keyboard } = page;
  await block(page, "Learning outcomes").getByRole("button", { name: "Add an outcome" }).focus();
  await keyboard.press("Enter");
  await expect(
    page.getByRole("textbox", { name: "On completion, learners can, O1" }),
  ).toBeFocused();
  await keyboard.type("understand heat");
  await keyboard.press("Tab");
  await keyboard.type("Ana"); // A list of choices goes to what one types.
  await expect(page.getByRole("combobox", { name: "Bloom level, O1" })).toHaveValue("4");
  await expect(block(page, "Learning outcomes")).toContainText("“understand” cannot be seen.");

  await block(page).getByRole("button", { name: "Add an activity" }).focus();
  await keyboard.press("Enter");
  await keyboard.type("Read plans");
  for (const typed of ["Works", "Onl"]) {
    await keyboard.press("Tab");
    await keyboard.type(typed);
  }
  await keyboard.press("Tab");
  await keyboard.type("Library");
  await keyboard.press("Tab");
  await keyboard.type("Inq");
  await keyboard.press("Tab");
  await keyboard.type("4");
  await keyboard.press("Tab");
  await keyboard.type("1.5");
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await expect(page.getByRole("checkbox", { name: /^O1/ })).toBeFocused();
  await keyboard.press("Space");
  await keyboard.press("Escape");
  await expect(block(page).getByRole("button", { name: "Serves, Activity 1: O1" })).toBeFocused();

  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await expectFocusIn(page, "menu");
  await expect(page.getByRole("menuitem", { name: "Duplicate" })).toBeFocused();
  await keyboard.press("Enter");
  await expect(title(page, 2)).toBeFocused();
  await keyboard.type(" again");
  await keyboard.press("Alt+ArrowUp");
  await expect(title(page, 1)).toBeFocused();
  await expectTitles(page, "Read plans again", "Read plans");
  await expect(block(page).getByRole("combobox", { name: "Mode, Activity 1" })).toHaveValue(
    "online",
  );
  await expect(block(page).getByRole("textbox", { name: "Contact, Activity 1" })).toHaveValue(
    "1.5",
  );

  await block(page).getByRole("button", { name: "Acts for Activity 2" }).focus();
  await keyboard.press("Enter");
  await expectFocusIn(page, "menu");
  await expect(page.getByRole("menuitem", { name: "Move up" })).toBeFocused();
  await keyboard.press("ArrowUp");
  await expect(page.getByRole("menuitem", { name: "Remove" })).toBeFocused();
  await keyboard.press("Enter");
  await expectTitles(page, "Read plans again");
  await expect(title(page, 1)).toBeFocused();
  await expect(block(page).getByRole("status")).toHaveText("Removed. Ctrl+Z brings it back.");
  await keyboard.press("ControlOrMeta+z");
  await expectTitles(page, "Read plans again", "Read plans");
  await expectSaved(page);
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [1440, 390]) {
    test(`tables are accessible, ${colorScheme}, ${width} wide`, async ({ browser, trivium }) => {
      const [page] = await open(browser, trivium, ["Editor"]);
      if (!page) throw new Error("one person was asked for");
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await writeRows(page, "Read plans", "Map risk");
      await block(page).getByRole("combobox", { name: "Mode, Activity 1" }).selectOption("online");
      await block(page).getByRole("textbox", { name: "Hours, Activity 2" }).fill("two");
      await page.keyboard.press("Tab");
      await page.getByRole("button", { name: "Add an outcome" }).click();
      await page.keyboard.type("understand heat");
      await page
        .getByRole("textbox", { name: "Hours per credit, University of Madrid" })
        .fill("25");
      await expect(block(page, "Learning outcomes")).toContainText("cannot be seen");
      await expectAccessible(page);
      await block(page).getByRole("button", { name: "Serves, Activity 1: Not chosen" }).click();
      await expect(page.getByRole("checkbox", { name: /^O1/ })).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press("Escape");
      await block(page).getByRole("button", { name: "Acts for Activity 1" }).click();
      await expect(page.getByRole("menu")).toBeVisible();
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
        true,
      );
    });
  }
}

test("nothing moves when the table can be written in", async ({ browser, trivium }) => {
  const [page] = await open(browser, trivium, ["Editor"]);
  if (!page) throw new Error("one person was asked for");
  await writeRows(page, "Read three city heat plans and their evidence ".repeat(3), "Map risk");
  await block(page).getByRole("combobox", { name: "Mode, Activity 1" }).selectOption("online");
  await block(page).getByRole("textbox", { name: "Hours, Activity 1" }).fill("18");
  await page.getByRole("button", { name: "Add an outcome" }).click();
  await page.keyboard.type("Compare policies");
  await page.getByRole("textbox", { name: "What it brings, University of Athens" }).fill("Law");
  await expectSaved(page);

  let release = (): void => {};
  const held = new Promise<void>((go) => (release = go));
  await page.route("**/canvasEditing*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.reload();
  await expect(block(page).getByText("Map risk")).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  await expect(block(page).getByRole("textbox")).toHaveCount(0);
  const heights = (): Promise<number[]> =>
    page
      .locator("table[data-rows] tr")
      .evaluateAll((rows) => rows.map((row) => Math.round(row.getBoundingClientRect().height)));
  const before = await heights();
  release();
  await expect(title(page, 2)).toBeVisible();
  expect(await heights()).toEqual(before);
});
